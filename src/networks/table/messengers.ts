import { under } from "../hosts";
import type { Network } from "../network";

/** Messengers. Most have no address that a browser could open. */
export const messengers: readonly Network[] = [
  { name: "WeChat", chinese: ["微信"], aliases: ["weixin"], mark: "wechat" },
  {
    name: "WeChat Official Account",
    chinese: ["公众号", "公眾號"],
    aliases: ["微信公众号", "微信公眾號", "official account", "gongzhonghao"],
    mark: "wechat",
  },
  { name: "QQ", aliases: ["腾讯 QQ", "騰訊 QQ"], mark: "qq" },
  { name: "DingTalk", chinese: ["钉钉", "釘釘"], drawing: "chat" },
  { name: "Feishu", chinese: ["飞书", "飛書"], drawing: "chat" },
  {
    name: "Telegram",
    url: "https://t.me/{u}",
    username: /^\w{4,32}$/,
    owns: under("t.me", "telegram.me"),
    mark: "telegram",
  },
  {
    name: "WhatsApp",
    // A phone number in its international form, as people space it.
    url: (username) => `https://wa.me/${username.replace(/\D/g, "")}`,
    username: /^\+?\d[\d -]{5,20}$/,
    owns: under("wa.me", "api.whatsapp.com"),
    mark: "whatsapp",
  },
  { name: "Discord", mark: "discord" },
  {
    name: "LINE",
    url: "https://line.me/ti/p/~{u}",
    username: /^[\w-][\w.-]{0,19}$/,
    mark: "line",
  },
  { name: "KakaoTalk", aliases: ["kakao", "카카오톡"], mark: "kakaotalk" },
];
