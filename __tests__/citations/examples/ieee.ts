/** A publication as a resume has it, and what a source prints for it. */
export interface IeeeExample {
  /** Where the text was typed from, and its place there. */
  source: string;
  item: Readonly<Record<string, unknown>>;
  accepts: readonly string[];
}

/** The guide's own examples, as public notes on it quote them; its PDF was not at hand. */
const guide = (part: string): string => `IEEE Reference Guide, ${part}`;

/** The references of IEEE's template for authors, one of each kind, from a public copy of it. */
const template = (number: number): string =>
  `IEEE, Preparation of Papers for IEEE Transactions and Journals, [${number}]`;

const thinFilm = {
  type: "article-journal",
  name: "Application of amorphous oxide TFT to electrophoretic display",
  venue: "J. Non-Cryst. Solids",
  volume: 354,
  issue: 19,
  pages: "2777-2782",
  releaseDate: "2008-02",
};

export const examplesIeee: readonly IeeeExample[] = [
  {
    source: guide("Periodical With DOI"),
    item: {
      type: "article-journal",
      name: "Induction of electric field in human bodies moving near MRI: An efficient BEM computational procedure",
      authors: ["M. M. Chiampi", "L. L. Zilberti"],
      venue: "IEEE Trans. Biomed. Eng.",
      volume: 58,
      issue: 10,
      pages: "2787-2793",
      releaseDate: "2011-10",
      doi: "10.1109/TBME.2011.2158315",
    },
    accepts: [
      "M. M. Chiampi and L. L. Zilberti, “Induction of electric field in human bodies moving near MRI: An efficient BEM computational procedure,” IEEE Trans. Biomed. Eng., vol. 58, no. 10, pp. 2787–2793, Oct. 2011, doi: 10.1109/TBME.2011.2158315.",
    ],
  },
  {
    source: guide("Periodical, more than six authors (their names made up but for the first)"),
    item: {
      ...thinFilm,
      authors: ["M. Ito", "A. Bee", "C. Dee", "E. Eff", "G. Aitch", "I. Jay", "K. Ell"],
    },
    accepts: [
      "M. Ito et al., “Application of amorphous oxide TFT to electrophoretic display,” J. Non-Cryst. Solids, vol. 354, no. 19, pp. 2777–2782, Feb. 2008.",
    ],
  },
  {
    source: guide("Periodical, the other authors not named"),
    item: { ...thinFilm, authors: "M. Ito et al." },
    accepts: [
      "M. Ito et al., “Application of amorphous oxide TFT to electrophoretic display,” J. Non-Cryst. Solids, vol. 354, no. 19, pp. 2777–2782, Feb. 2008.",
    ],
  },
  {
    source: guide("Periodical With Article ID"),
    item: {
      type: "article-journal",
      name: "Optical gain and laser characteristics of InGaN quantum wells on ternary InGaN substrates",
      authors: ["Jing Zhang", "Nelson Tansu"],
      venue: "IEEE Photon. J.",
      volume: "5",
      issue: "2",
      articleNumber: "2600111",
      releaseDate: "2013-04",
    },
    accepts: [
      "J. Zhang and N. Tansu, “Optical gain and laser characteristics of InGaN quantum wells on ternary InGaN substrates,” IEEE Photon. J., vol. 5, no. 2, Apr. 2013, Art. no. 2600111.",
    ],
  },
  {
    source: template(32),
    item: {
      type: "article-journal",
      name: "Fabrication of organic light emitting diode pixels by laser-assisted forward transfer",
      authors: ["R. Fardel", "M. Nagel", "F. Nuesch", "T. Lippert", "A. Wokaun"],
      venue: "Appl. Phys. Lett.",
      volume: 91,
      issue: 6,
      articleNumber: "061103",
      releaseDate: "2007-08-06",
    },
    accepts: [
      "R. Fardel, M. Nagel, F. Nuesch, T. Lippert, and A. Wokaun, “Fabrication of organic light emitting diode pixels by laser-assisted forward transfer,” Appl. Phys. Lett., vol. 91, no. 6, Aug. 2007, Art. no. 061103.",
    ],
  },
  {
    source: template(15),
    item: {
      type: "article-journal",
      name: "Fiber-optic frequency shifter using a surface acoustic wave incident at an oblique angle",
      authors: "Risk, W. P. and Kino, G. S. and Shaw, H. J.",
      venue: "Opt. Lett.",
      volume: 11,
      issue: 2,
      pages: "115--117",
      releaseDate: "1986-02",
    },
    accepts: [
      "W. P. Risk, G. S. Kino, and H. J. Shaw, “Fiber-optic frequency shifter using a surface acoustic wave incident at an oblique angle,” Opt. Lett., vol. 11, no. 2, pp. 115–117, Feb. 1986.",
    ],
  },
  {
    source: guide("Periodical, To Be Published"),
    item: {
      type: "article-journal",
      name: "A note on reflector arrays",
      authors: ["E. H. Miller"],
      venue: "IEEE Trans. Antennas Propag.",
      status: "accepted",
    },
    accepts: [
      "E. H. Miller, “A note on reflector arrays,” IEEE Trans. Antennas Propag., to be published.",
    ],
  },
  {
    source: guide("Book"),
    item: {
      type: "book",
      name: "Robot Vision",
      authors: ["B. Klaus", "P. Horn"],
      publisher: "MIT Press",
      publisherPlace: "Cambridge, MA, USA",
      releaseDate: "1986",
    },
    accepts: ["B. Klaus and P. Horn, Robot Vision. Cambridge, MA, USA: MIT Press, 1986."],
  },
  {
    source: guide("Book, edited"),
    item: {
      type: "book",
      name: "Human Biology of Pastoral Populations",
      editors: ["William R. Leonard", "Michael H. Crawford"],
      publisher: "Cambridge Univ. Press",
      publisherPlace: "New York, NY, USA",
      releaseDate: "2002",
    },
    accepts: [
      "W. R. Leonard and M. H. Crawford, Eds., Human Biology of Pastoral Populations. New York, NY, USA: Cambridge Univ. Press, 2002.",
    ],
  },
  {
    source: `${template(12)}, without its address`,
    item: {
      type: "book",
      name: "The Terahertz Wave eBook",
      publisher: "ZOmega Terahertz Corp.",
      releaseDate: "2014",
    },
    accepts: ["The Terahertz Wave eBook. ZOmega Terahertz Corp., 2014."],
  },
  {
    source:
      "zotero-chinese/styles, IEEE（双语）/index.md, GB/T 7714 [18], a comma in the name aside",
    item: {
      type: "book",
      name: "Probability, random variable, and random signal principles",
      authors: ["Peebles, P. Z., Jr."],
      edition: "4",
      publisher: "McGraw-Hill",
      publisherPlace: "New York",
      releaseDate: "2001",
    },
    accepts: [
      "P. Z. Peebles Jr., Probability, random variable, and random signal principles, 4th ed. New York: McGraw-Hill, 2001.",
    ],
  },
  {
    source: "zotero-chinese/styles, IEEE（双语）/index.md, GB/T 7714 [19]",
    item: {
      type: "book",
      name: "Kaplan & Sadock’s comprehensive textbook of psychiatry",
      editors: ["B. J. Sadock", "V. A. Sadock", "P. Ruiz", "H. I. Kaplan"],
      edition: "9th ed.",
      volume: 1,
      publisher: "Wolters Kluwer Health/Lippincott Williams & Wilkins",
      publisherPlace: "Philadelphia",
      releaseDate: "2009",
    },
    accepts: [
      "B. J. Sadock, V. A. Sadock, P. Ruiz, and H. I. Kaplan, Eds., Kaplan & Sadock’s comprehensive textbook of psychiatry, 9th ed., vol. 1. Philadelphia: Wolters Kluwer Health/Lippincott Williams & Wilkins, 2009.",
    ],
  },
  {
    source: guide("Book With Editor(s), chapter"),
    item: {
      type: "chapter",
      name: "Random patterns",
      authors: ["L. Stein"],
      editors: ["J. S. Brake"],
      venue: "Computers and You",
      publisher: "Wiley",
      publisherPlace: "New York, NY, USA",
      pages: "55-70",
      releaseDate: "1994",
    },
    accepts: [
      "L. Stein, “Random patterns,” in Computers and You, J. S. Brake, Ed. New York, NY, USA: Wiley, 1994, pp. 55–70.",
    ],
  },
  {
    source: "http://povinelli.eece.mu.edu/teaching/ieeeRefs.html, [1]",
    item: {
      type: "chapter",
      name: "Synthetic structure of industrial plastics",
      authors: ["G. O. Young"],
      editors: ["J. Peters"],
      venue: "Plastics",
      edition: "2nd",
      volume: "3",
      publisher: "McGraw-Hill",
      publisherPlace: "New York",
      pages: "15–64",
      releaseDate: "1964",
    },
    accepts: [
      "G. O. Young, “Synthetic structure of industrial plastics,” in Plastics, 2nd ed., vol. 3, J. Peters, Ed. New York: McGraw-Hill, 1964, pp. 15–64.",
    ],
  },
  {
    source: "https://chec.engineering.cornell.edu/ieee-reference-page-entries/, Books [2]",
    item: {
      type: "inbook",
      name: "Parametric oscillators and nonlinear materials",
      authors: ["R. L. Myer"],
      editors: ["P. G. Harper", "B. S. Wherret"],
      venue: "Nonlinear Optics",
      volume: 4,
      publisher: "Academic",
      publisherPlace: "San Francisco, CA",
      pages: "47-160",
      releaseDate: "1977",
    },
    accepts: [
      "R. L. Myer, “Parametric oscillators and nonlinear materials,” in Nonlinear Optics, vol. 4, P. G. Harper and B. S. Wherret, Eds. San Francisco, CA: Academic, 1977, pp. 47–160.",
    ],
  },
  {
    source: guide("Conference Proceedings With DOI"),
    item: {
      type: "paper-conference",
      name: "The EURON roboethics roadmap",
      authors: ["G. Veruggio"],
      venue: "Proc. Humanoids ’06: 6th IEEE-RAS Int. Conf. Humanoid Robots",
      pages: "612-617",
      releaseDate: "2006-12",
      doi: "10.1109/ICHR.2006.321337",
    },
    accepts: [
      "G. Veruggio, “The EURON roboethics roadmap,” in Proc. Humanoids ’06: 6th IEEE-RAS Int. Conf. Humanoid Robots, 2006, pp. 612–617, doi: 10.1109/ICHR.2006.321337.",
    ],
  },
  {
    source: template(22),
    item: {
      name: "Wavelength-switched passively coupled single-mode optical network",
      type: "inproceedings",
      authors: ["D. B. Payne", "J. R. Stern"],
      venue: "Proc. IOOC-ECOC",
      publisherPlace: "Boston, MA, USA",
      pages: "585-590",
      releaseDate: "1985",
    },
    accepts: [
      "D. B. Payne and J. R. Stern, “Wavelength-switched passively coupled single-mode optical network,” in Proc. IOOC-ECOC, Boston, MA, USA, 1985, pp. 585–590.",
    ],
  },
  {
    source: "http://povinelli.eece.mu.edu/teaching/ieeeRefs.html, [7]",
    item: {
      type: "speech",
      name: "Digital single sideband detection for interferometric sensors",
      authors: ["D. Ebehard", "E. Voges"],
      venue: "2nd Int. Conf. Optical Fiber Sensors",
      publisherPlace: "Stuttgart, Germany",
      releaseDate: "1984",
    },
    accepts: [
      "D. Ebehard and E. Voges, “Digital single sideband detection for interferometric sensors,” presented at the 2nd Int. Conf. Optical Fiber Sensors, Stuttgart, Germany, 1984.",
    ],
  },
  {
    source: template(25),
    item: {
      type: "phdthesis",
      name: "Narrow-band analyzer",
      authors: ["J. O. Williams"],
      publisher: "Dept. Elect. Eng., Harvard Univ.",
      publisherPlace: "Cambridge, MA, USA",
      releaseDate: "1993",
    },
    accepts: [
      "J. O. Williams, “Narrow-band analyzer,” Ph.D. dissertation, Dept. Elect. Eng., Harvard Univ., Cambridge, MA, USA, 1993.",
    ],
  },
  {
    source: template(26),
    item: {
      type: "thesis",
      genre: "Master's thesis",
      name: "Parametric study of thermal and chemical nonequilibrium nozzle flow",
      authors: ["N. Kawasaki"],
      publisher: "Dept. Electron. Eng., Osaka Univ.",
      publisherPlace: "Osaka, Japan",
      releaseDate: "1993-03",
    },
    accepts: [
      "N. Kawasaki, “Parametric study of thermal and chemical nonequilibrium nozzle flow,” M.S. thesis, Dept. Electron. Eng., Osaka Univ., Osaka, Japan, 1993.",
    ],
  },
  {
    source: template(6),
    item: {
      type: "report",
      name: "Oxygen absorption in the earth’s atmosphere",
      authors: ["E. E. Reber", "R. L. Michell", "C. J. Carter"],
      publisher: "Aerospace Corp.",
      publisherPlace: "Los Angeles, CA, USA",
      number: "Tech. Rep. TR-0200 (4230-46)-3",
      releaseDate: "1988-11",
    },
    accepts: [
      "E. E. Reber, R. L. Michell, and C. J. Carter, “Oxygen absorption in the earth’s atmosphere,” Aerospace Corp., Los Angeles, CA, USA, Tech. Rep. TR-0200 (4230-46)-3, Nov. 1988.",
    ],
  },
  {
    source: template(7),
    item: {
      type: "report",
      name: "Calibration program for the 16-foot antenna",
      authors: ["J. H. Davis", "J. R. Cogdell"],
      genre: "Tech. Memo.",
      number: "NGL-006-69-3",
      publisher: "Elect. Eng. Res. Lab., Univ. Texas",
      publisherPlace: "Austin, TX, USA",
      releaseDate: "1987-11-15",
    },
    accepts: [
      "J. H. Davis and J. R. Cogdell, “Calibration program for the 16-foot antenna,” Elect. Eng. Res. Lab., Univ. Texas, Austin, TX, USA, Tech. Memo. NGL-006-69-3, Nov. 15, 1987.",
    ],
  },
  {
    source: template(18),
    item: {
      type: "report",
      name: "Raster: Geographic analysis and modeling with raster data",
      authors: ["Robert J. Hijmans", "Jacob van Etten"],
      genre: "R Package",
      number: "Version 2.0-12",
      releaseDate: "2012-01-12",
      url: "http://CRAN.R-project.org/package=raster",
    },
    accepts: [
      "R. J. Hijmans and J. van Etten, “Raster: Geographic analysis and modeling with raster data,” R Package Version 2.0-12, Jan. 12, 2012. [Online]. Available: http://CRAN.R-project.org/package=raster",
    ],
  },
  {
    source: guide("Patent"),
    item: {
      type: "patent",
      name: "Nonlinear resonant circuit devices",
      authors: ["J. P. Wilkinson"],
      number: "U.S. Patent 3 624 125",
      releaseDate: "1990-07-16",
    },
    accepts: [
      "J. P. Wilkinson, “Nonlinear resonant circuit devices,” U.S. Patent 3 624 125, Jul. 16, 1990.",
    ],
  },
  {
    source: template(24),
    item: {
      type: "patent",
      name: "Alternating current fed power supply",
      inventors: ["G. Brandli", "M. Dick"],
      genre: "U.S. Patent",
      number: "4 084 217",
      releaseDate: "1978-11-04",
    },
    accepts: [
      "G. Brandli and M. Dick, “Alternating current fed power supply,” U.S. Patent 4 084 217, Nov. 4, 1978.",
    ],
  },
  {
    source: template(30),
    item: {
      type: "standard",
      name: "IEEE Criteria for Class IE Electric Systems",
      number: "IEEE Standard 308",
      releaseDate: "1969",
    },
    accepts: ["IEEE Criteria for Class IE Electric Systems, IEEE Standard 308, 1969."],
  },
  {
    source: template(31),
    item: {
      type: "standard",
      name: "Letter Symbols for Quantities",
      number: "ANSI Standard Y10.5-1968",
    },
    accepts: ["Letter Symbols for Quantities, ANSI Standard Y10.5-1968."],
  },
  {
    source: guide("Preprint, arXiv"),
    item: {
      type: "preprint",
      name: "Current-driven magnetic excitations in permalloy-based multilayer nanopillars",
      authors: ["S. Urazhdin", "N. O. Birge", "William P. Pratt Jr.", "J. Bass"],
      arxiv: "0303149",
      releaseDate: "2003-03",
    },
    accepts: [
      "S. Urazhdin, N. O. Birge, W. P. Pratt Jr., and J. Bass, “Current-driven magnetic excitations in permalloy-based multilayer nanopillars,” 2003, arXiv:0303149.",
    ],
  },
  {
    source: guide("News Article (Online)"),
    item: {
      type: "article-newspaper",
      name: "A new AI tool creates hyperrealistic photos. Can you tell the difference?",
      authors: ["A. Clark"],
      venue: "CBS News",
      releaseDate: "2024-08-30",
      url: "https://www.cbsnews.com/news/can-you-tell-real-image-from-ai-flux/",
    },
    accepts: [
      "A. Clark, “A new AI tool creates hyperrealistic photos. Can you tell the difference?” CBS News, Aug. 30, 2024. [Online]. Available: https://www.cbsnews.com/news/can-you-tell-real-image-from-ai-flux/",
    ],
  },
  {
    source:
      "An article of IEEE on intrusion detection, reference [49], found by searching for IEEE Dataport",
    item: {
      type: "dataset",
      name: "MQTT-IoT-IDS2020: MQTT Internet of Things intrusion detection dataset",
      authors: ["Hanan Hindy", "C. Tachtatzis", "R. Atkinson", "E. Bayne", "X. Bellekens"],
      publisher: "IEEE Dataport",
      releaseDate: "2020-06",
      doi: "10.21227/bhxy-ep04",
    },
    accepts: [
      "H. Hindy, C. Tachtatzis, R. Atkinson, E. Bayne, and X. Bellekens, “MQTT-IoT-IDS2020: MQTT Internet of Things intrusion detection dataset,” IEEE Dataport, Jun. 2020, doi: 10.21227/bhxy-ep04.",
    ],
  },
  {
    source:
      "An article of IEEE on FMCW radar, reference [80], found by searching for IEEE DataPort",
    item: {
      type: "dataset",
      name: "Raw ADC data from FMCW radar at 77 GHz with interference",
      authors: [
        { family: "López-Valcárcel", given: "Luis A." },
        { family: "García Sánchez", given: "M." },
        "F. Fioranelli",
        "O. A. Krasnov",
      ],
      venue: "IEEE DataPort",
      releaseDate: "2023-06-30",
      doi: "10.21227/E47T-P857",
      url: "https://ieee-dataport.org/",
    },
    accepts: [
      "L. A. López-Valcárcel, M. García Sánchez, F. Fioranelli, and O. A. Krasnov, “Raw ADC data from FMCW radar at 77 GHz with interference,” IEEE DataPort, Jun. 30, 2023, doi: 10.21227/E47T-P857.",
    ],
  },
  {
    source: guide("Software"),
    item: {
      type: "software",
      name: "Ngspice",
      releaseDate: "2011",
      url: "http://ngspice.sourceforge.net",
    },
    accepts: ["Ngspice. (2011). [Online]. Available: http://ngspice.sourceforge.net"],
  },
];
