import { findChromium } from "../../../scripts/setup/chromium.cjs";

// A person may steer npm by these; all other npm_* variables tell of the npm run that started us.
const kept = /^npm_config_(registry|cache|.*proxy|cafile|strict_ssl|userconfig|globalconfig)$/i;
const ours = /^(npm_|NODE_ENV$|NODE_OPTIONS$|JEST_|INIT_CWD$)/i;

/**
 * The environment of a stranger's shell on this machine: nothing of npm's or jest's, puppeteer
 * uses the browser that is here, and all temporary files go to `temporary`.
 */
export function strangersEnvironment(temporary: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => kept.test(name) || !ours.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    TMPDIR: temporary,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_prefer_offline: "true",
    npm_config_update_notifier: "false",
    PUPPETEER_SKIP_DOWNLOAD: "1",
    PUPPETEER_EXECUTABLE_PATH: findChromium(),
    ...(process.getuid?.() === 0 ? { RESUME_PUPPETEER_NO_SANDBOX: "1" } : {}),
  };
}
