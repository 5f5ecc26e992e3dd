import { under } from "../hosts";
import type { Network } from "../network";
import { anyScript, digits, objectId, plain } from "../usernames";

/** Where Chinese readers write, answer and show. */
export const chinese: readonly Network[] = [
  {
    name: "Weibo",
    chinese: ["微博"],
    aliases: ["新浪微博", "sina weibo"],
    url: (username) => `https://weibo.com/${digits.test(username) ? "u" : "n"}/{u}`,
    username: anyScript,
    owns: under("weibo.com", "weibo.cn"),
    mark: "sinaweibo",
  },
  { name: "Zhihu", chinese: ["知乎"], url: "https://www.zhihu.com/people/{u}", mark: "zhihu" },
  {
    name: "Juejin",
    chinese: ["掘金"],
    aliases: ["稀土掘金"],
    url: "https://juejin.cn/user/{u}",
    username: digits,
    mark: "juejin",
  },
  {
    name: "Bilibili",
    chinese: ["哔哩哔哩", "嗶哩嗶哩"],
    aliases: ["B 站", "哔站"],
    url: "https://space.bilibili.com/{u}",
    username: digits,
    owns: under("bilibili.com"),
    mark: "bilibili",
  },
  // The mark is the name in small letters, as are those of Xiaohongshu and Kaggle.
  { name: "CSDN", url: "https://blog.csdn.net/{u}", owns: under("csdn.net"), drawing: "blog" },
  {
    name: "cnblogs",
    chinese: ["博客园", "博客園"],
    url: "https://www.cnblogs.com/{u}/",
    drawing: "blog",
  },
  {
    name: "SegmentFault",
    chinese: ["思否"],
    url: "https://segmentfault.com/u/{u}",
    drawing: "blog",
  },
  {
    name: "OSCHINA",
    chinese: ["开源中国", "開源中國"],
    url: "https://my.oschina.net/{u}",
    username: /^(?:u\/)?[\w-]{1,64}$/,
    owns: under("oschina.net"),
    drawing: "blog",
  },
  {
    name: "Jianshu",
    chinese: ["简书", "簡書"],
    url: "https://www.jianshu.com/u/{u}",
    username: plain,
    drawing: "blog",
  },
  { name: "Yuque", chinese: ["语雀", "語雀"], url: "https://www.yuque.com/{u}", drawing: "blog" },
  { name: "V2EX", url: "https://www.v2ex.com/member/{u}", username: plain, mark: "v2ex" },
  // The mark in simple-icons has a licence of its own.
  { name: "Douban", chinese: ["豆瓣"], url: "https://www.douban.com/people/{u}/" },
  {
    name: "Xiaohongshu",
    chinese: ["小红书", "小紅書"],
    aliases: ["rednote"],
    url: "https://www.xiaohongshu.com/user/profile/{u}",
    username: objectId,
  },
  {
    name: "Douyin",
    chinese: ["抖音"],
    url: "https://www.douyin.com/user/{u}",
    // The id in addresses; the 抖音号 that people tell each other opens nothing.
    username: /^MS4wLjAB[\w-]{20,120}$/,
  },
  { name: "Maimai", chinese: ["脉脉", "脈脈"] },
];
