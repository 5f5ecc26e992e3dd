import type { StyleName } from "../../../src/citations";

/** A publication as a user writes it, and what each style prints; any of several spellings. */
export interface ContractExample {
  publication: Record<string, unknown>;
  accepts: Partial<Record<StyleName, readonly string[]>>;
}

/** Works that show what the styles have to agree on, made with citeproc and the CSL styles. */
export const contractExamples: ContractExample[] = [
  {
    publication: {
      type: "article-journal",
      authors: ["于潇", "刘义", "柴跃廷", "孙宏波"],
      name: "互联网药品可信交易环境中主体资质审核备案模式",
      venue: "清华大学学报（自然科学版）",
      volume: 52,
      issue: 11,
      pages: "1518-1523",
      releaseDate: "2012",
    },
    accepts: {
      gbt7714: [
        "于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.",
      ],
      "gbt7714-2015": [
        "于潇, 刘义, 柴跃廷, 等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版）, 2012, 52(11): 1518-1523.",
      ],
      apa: [
        "于潇, 刘义, 柴跃廷, & 孙宏波. (2012). 互联网药品可信交易环境中主体资质审核备案模式. 清华大学学报（自然科学版）, 52(11), 1518–1523.",
      ],
      ieee: [
        "于潇, 刘义, 柴跃廷, and 孙宏波, “互联网药品可信交易环境中主体资质审核备案模式,” 清华大学学报（自然科学版）, vol. 52, no. 11, pp. 1518–1523, 2012.",
      ],
      resume: [
        "互联网药品可信交易环境中主体资质审核备案模式. 于潇、刘义、柴跃廷、孙宏波. 清华大学学报（自然科学版），52（11）：1518–1523. 2012 年.",
      ],
    },
  },
  {
    publication: {
      type: "article-journal",
      authors: ["Karen S. Frese", "Hugo A. Katus", "Benjamin Meder"],
      name: "Next-generation sequencing: from understanding biology to personalized medicine",
      venue: "Biology",
      volume: 2,
      issue: 1,
      pages: "378-398",
      releaseDate: "2013",
      doi: "https://doi.org/10.3390/biology2010378",
    },
    accepts: {
      gbt7714: [
        "Frese K S，Katus H A，Meder B. Next-generation sequencing: from understanding biology to personalized medicine[J/OL]. Biology，2013，2（1）：378-398. DOI:10.3390/biology2010378.",
      ],
      "gbt7714-2015": [
        "FRESE K S, KATUS H A, MEDER B. Next-generation sequencing: from understanding biology to personalized medicine[J/OL]. Biology, 2013, 2(1): 378-398. DOI:10.3390/biology2010378.",
      ],
      apa: [
        "Frese, K. S., Katus, H. A., & Meder, B. (2013). Next-generation sequencing: from understanding biology to personalized medicine. Biology, 2(1), 378–398. https://doi.org/10.3390/biology2010378",
      ],
      ieee: [
        "K. S. Frese, H. A. Katus, and B. Meder, “Next-generation sequencing: from understanding biology to personalized medicine,” Biology, vol. 2, no. 1, pp. 378–398, 2013, doi: 10.3390/biology2010378.",
      ],
      resume: [
        "Next-generation sequencing: from understanding biology to personalized medicine. Karen S. Frese, Hugo A. Katus, Benjamin Meder. Biology, 2(1): 378–398. 2013. https://doi.org/10.3390/biology2010378",
      ],
    },
  },
  {
    publication: {
      name: "A Scalable and Cloud-Native Hyperparameter Tuning System",
      authors:
        "Johnu George, Ce Gao, Richard Liu, Hou Gang Liu, Yuan Tang, Ramdoot Pydipaty, Amit Kumar Saha",
      publisher: "arXiv",
      releaseDate: "2020-06",
      arxiv: "2006.02085",
    },
    accepts: {
      gbt7714: [
        "George J，Gao C，Liu R，et al. A Scalable and Cloud-Native Hyperparameter Tuning System[PP/OL]. arXiv（2020-06）. https://arxiv.org/abs/2006.02085.",
        "George J，Gao Ce，Liu R，et al. A Scalable and Cloud-Native Hyperparameter Tuning System[PP/OL]. arXiv（2020-06）. https://arxiv.org/abs/2006.02085.",
      ],
      "gbt7714-2015": [
        "GEORGE J, GAO C, LIU R, et al. A Scalable and Cloud-Native Hyperparameter Tuning System[EB/OL]. arXiv, 2020. https://arxiv.org/abs/2006.02085.",
      ],
      apa: [
        "George, J., Gao, C., Liu, R., Liu, H. G., Tang, Y., Pydipaty, R., & Saha, A. K. (2020). A Scalable and Cloud-Native Hyperparameter Tuning System (arXiv:2006.02085). arXiv. https://arxiv.org/abs/2006.02085",
        "George, J., Gao, C., Liu, R., Liu, H. G., Tang, Y., Pydipaty, R., & Saha, A. K. (2020). A Scalable and Cloud-Native Hyperparameter Tuning System (arXiv:2006.02085). arXiv. https://doi.org/10.48550/arXiv.2006.02085",
        "George, J., Gao, C., Liu, R., Liu, H. G., Tang, Y., Pydipaty, R., & Saha, A. K. (2020). A Scalable and Cloud-Native Hyperparameter Tuning System (Preprint arXiv:2006.02085). arXiv. https://arxiv.org/abs/2006.02085",
      ],
      ieee: [
        "J. George et al., “A Scalable and Cloud-Native Hyperparameter Tuning System,” 2020, arXiv:2006.02085.",
      ],
      resume: [
        "A Scalable and Cloud-Native Hyperparameter Tuning System. Johnu George, Ce Gao, Richard Liu, Hou Gang Liu, Yuan Tang, Ramdoot Pydipaty, Amit Kumar Saha. arXiv. Jun 2020. https://arxiv.org/abs/2006.02085",
      ],
    },
  },
  {
    publication: {
      type: "phdthesis",
      author: "Cairns, Bruce Richard",
      title: "Infrared spectroscopic studies on solid oxygen",
      school: "University of California",
      address: "Berkeley",
      year: 1965,
    },
    accepts: {
      gbt7714: [
        "Cairns B R. Infrared spectroscopic studies on solid oxygen[D]. Berkeley：University of California，1965.",
      ],
      "gbt7714-2015": [
        "CAIRNS B R. Infrared spectroscopic studies on solid oxygen[D]. Berkeley: University of California, 1965.",
      ],
      apa: [
        "Cairns, B. R. (1965). Infrared spectroscopic studies on solid oxygen [Doctoral dissertation]. University of California.",
        "Cairns, B. R. (1965). Infrared spectroscopic studies on solid oxygen [Doctoral dissertation, University of California].",
      ],
      ieee: [
        "B. R. Cairns, “Infrared spectroscopic studies on solid oxygen,” Ph.D. dissertation, University of California, Berkeley, 1965.",
        "B. R. Cairns, “Infrared spectroscopic studies on solid oxygen,” Doctoral dissertation, University of California, Berkeley, 1965.",
      ],
    },
  },
  {
    publication: {
      type: "patent",
      inventors: ["张凯军", "赵永杰", "陈朝岗"],
      name: "轨道火车及高速轨道火车紧急安全制动辅助装置",
      number: "CN201220158825.2",
      releaseDate: "2013-03-27",
    },
    accepts: {
      gbt7714: [
        "张凯军，赵永杰，陈朝岗. 轨道火车及高速轨道火车紧急安全制动辅助装置：CN201220158825.2[P]. 2013-03-27.",
      ],
      "gbt7714-2015": [
        "张凯军, 赵永杰, 陈朝岗. 轨道火车及高速轨道火车紧急安全制动辅助装置: CN201220158825.2[P]. 2013-03-27.",
      ],
      apa: [
        "张凯军, 赵永杰, & 陈朝岗. (2013). 轨道火车及高速轨道火车紧急安全制动辅助装置 (Patent No. CN201220158825.2).",
      ],
      ieee: [
        "张凯军, 赵永杰, and 陈朝岗, “轨道火车及高速轨道火车紧急安全制动辅助装置,” Chinese Patent CN201220158825.2, Mar. 27, 2013.",
        "张凯军, 赵永杰, and 陈朝岗, “轨道火车及高速轨道火车紧急安全制动辅助装置,” CN201220158825.2, Mar. 27, 2013.",
      ],
    },
  },
  {
    publication: {
      type: "inproceedings",
      authors: "Ce Gao, Rui Ren and Hongming Cai",
      name: "GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters",
      venue: "Algorithms and Architectures for Parallel Processing",
      publisher: "Springer",
      pages: "611--629",
      releaseDate: "2018-11",
      doi: "10.1007/978-3-030-05054-2_46",
      ranks: ["CCF-C"],
    },
    accepts: {
      gbt7714: [
        "Gao C，Ren R，Cai H. GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters[C/OL]//Algorithms and Architectures for Parallel Processing. Springer，2018：611-629. DOI:10.1007/978-3-030-05054-2_46.",
        "Gao Ce，Ren Rui，Cai Hongming. GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters[C/OL]//Algorithms and Architectures for Parallel Processing. Springer，2018：611-629. DOI:10.1007/978-3-030-05054-2_46.",
      ],
      "gbt7714-2015": [
        "GAO C, REN R, CAI H. GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters[C/OL]//Algorithms and Architectures for Parallel Processing. Springer, 2018: 611-629. DOI:10.1007/978-3-030-05054-2_46.",
      ],
      apa: [
        "Gao, C., Ren, R., & Cai, H. (2018). GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters. In Algorithms and Architectures for Parallel Processing (pp. 611–629). Springer. https://doi.org/10.1007/978-3-030-05054-2_46",
      ],
      ieee: [
        "C. Gao, R. Ren, and H. Cai, “GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters,” in Algorithms and Architectures for Parallel Processing, Springer, 2018, pp. 611–629, doi: 10.1007/978-3-030-05054-2_46.",
      ],
      resume: [
        "GAI: A Centralized Tree-Based Scheduler for Machine Learning Workload in Large Shared Clusters. Ce Gao, Rui Ren, Hongming Cai. Algorithms and Architectures for Parallel Processing, 611–629, Springer (CCF-C). Nov 2018. https://doi.org/10.1007/978-3-030-05054-2_46",
      ],
    },
  },
];
