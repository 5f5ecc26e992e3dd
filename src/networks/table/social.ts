import { hostName, under } from "../hosts";
import type { Network } from "../network";
import { anyScript, plain } from "../usernames";

/** Accounts of Twitter are those of X; who writes Twitter reads Twitter. */
const accountOfX = {
  url: "https://x.com/{u}",
  username: /^\w{1,15}$/,
  owns: under("x.com", "twitter.com"),
  mark: "x",
} satisfies Partial<Network>;

/** Where people meet, and show pictures, films and music. */
export const social: readonly Network[] = [
  {
    name: "LinkedIn",
    chinese: ["领英", "領英"],
    foreign: true,
    url: "https://www.linkedin.com/in/{u}",
    username: anyScript,
  },
  { name: "XING", url: "https://www.xing.com/profile/{u}", mark: "xing" },
  { name: "X", aliases: ["X (Twitter)", "Twitter (X)", "X/Twitter", "Twitter/X"], ...accountOfX },
  { name: "Twitter", chinese: ["推特"], foreign: true, ...accountOfX },
  {
    name: "Facebook",
    chinese: ["脸书", "臉書"],
    foreign: true,
    url: "https://www.facebook.com/{u}",
    mark: "facebook",
  },
  {
    name: "Instagram",
    aliases: ["ins"],
    url: "https://www.instagram.com/{u}",
    username: /^\w[\w.]{0,29}$/,
    mark: "instagram",
  },
  {
    name: "Threads",
    url: "https://www.threads.com/@{u}",
    username: /^\w[\w.]{0,29}$/,
    owns: under("threads.com", "threads.net"),
    mark: "threads",
  },
  {
    name: "Mastodon",
    url: (username) => {
      const [account, host = ""] = username.split("@");
      return hostName.test(host) ? `https://${host.toLowerCase()}/@${account}` : undefined;
    },
    username: /^\w{1,64}@[a-z\d.-]{1,250}$/i,
    owns: ({ host, pathname }) => hostName.test(host) && /^\/@\w{1,64}\/?$/.test(pathname),
    mark: "mastodon",
  },
  {
    name: "Bluesky",
    aliases: ["bsky"],
    url: "https://bsky.app/profile/{u}",
    username: hostName,
    mark: "bluesky",
  },
  { name: "Reddit", url: "https://www.reddit.com/user/{u}", username: plain, mark: "reddit" },
  {
    name: "VK",
    aliases: ["vkontakte", "вконтакте"],
    url: "https://vk.com/{u}",
    username: /^\w[\w.]{0,31}$/,
    mark: "vk",
  },
  { name: "YouTube", url: "https://www.youtube.com/@{u}", username: anyScript, mark: "youtube" },
  { name: "Twitch", url: "https://www.twitch.tv/{u}", username: /^\w{3,25}$/, mark: "twitch" },
  { name: "SoundCloud", url: "https://soundcloud.com/{u}", username: plain, mark: "soundcloud" },
  { name: "Behance", url: "https://www.behance.net/{u}", username: plain, mark: "behance" },
  { name: "Dribbble", url: "https://dribbble.com/{u}", username: plain, mark: "dribbble" },
];
