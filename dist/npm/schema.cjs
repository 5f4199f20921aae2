module.exports = require('./schema.js');
