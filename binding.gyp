{
  # The published tarball carries this file in native/, the repository at its root: `root` makes the paths hold in both. It
  # carries node-addon-api's headers too, which are in node_modules otherwise.
  "variables": {
    "root": "<!(node -p \"require('fs').existsSync('native/addon.cc') ? 'native/' : ''\")",
    "headers": "<!(node -p \"require('fs').existsSync('node-addon-api') ? 'node-addon-api' : require('node-addon-api').include_dir\")"
  },
  "targets": [
    {
      "target_name": "bsd_sockets",
      "sources": [
        "<(root)addon.cc",
        "<(root)calls.cc",
        "<(root)constants.cc",
        "<(root)constants_table.cc",
        "<(root)environment.cc",
        "<(root)layout.cc",
        "<(root)message.cc",
        "<(root)netdb.cc",
        "<(root)poller.cc",
        "<(root)poller_epoll.cc",
        "<(root)poller_uv.cc",
        "<(root)resolve.cc",
        "<(root)ring.cc",
        "<(root)syscalls.cc"
      ],
      "include_dirs": ["<(headers)"],
      "defines": [
        "NAPI_VERSION=8",
        "NODE_ADDON_API_DISABLE_DEPRECATED",
        "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS",
        "NAPI_DISABLE_CPP_EXCEPTIONS"
      ],
      "cflags": ["-Wall", "-Wextra", "-Wno-unused-parameter", "-fvisibility=hidden"],
      "cflags_cc!": ["-std=gnu++17"],
      "cflags_cc": ["-std=gnu++20", "-fno-exceptions", "-fno-rtti"],
      "xcode_settings": {
        "CLANG_CXX_LANGUAGE_STANDARD": "gnu++20",
        "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
        "GCC_ENABLE_CPP_RTTI": "NO",
        "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
        "MACOSX_DEPLOYMENT_TARGET": "11.0"
      }
    }
  ]
}
