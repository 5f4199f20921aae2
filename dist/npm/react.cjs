module.exports = require('./react.js');
