import { describeResumeCli } from "./support/resume-cli";

// As published it asks for a version of this package that npm does not have.
describeResumeCli("3.7.3", {
  overrides: { "@jsonresume/ats-validator": "npm:@jsonresume/schema@1.3.1" },
});
