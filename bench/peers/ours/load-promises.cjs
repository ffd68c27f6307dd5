'use strict';
require('bsd-sockets/promises');
