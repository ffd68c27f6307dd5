'use strict';
require('bsd-sockets');
