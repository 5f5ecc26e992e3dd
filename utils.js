module.exports = require("./dist/utils.js");
