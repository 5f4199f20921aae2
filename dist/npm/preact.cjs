module.exports = require('./preact.js');
