import { describeResumeCli } from "./support/resume-cli";

// The last version that looks for node_modules/<theme>/index.js by that very path.
describeResumeCli("3.1.2");
