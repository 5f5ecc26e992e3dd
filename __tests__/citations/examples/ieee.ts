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

/** The guide of March 28, 2025, copied word for word by others. */
const guide2025 = (part: string): string =>
  `IEEE Reference Guide V 3.28.2025, ${part}, in toldxls/AutoDOI, tests/fixtures/golden-examples.json`;

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
      // V 3.28.2025
      "W. R. Leonard and M. H. Crawford, Eds. Human Biology of Pastoral Populations. New York, NY, USA: Cambridge Univ. Press, 2002.",
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
      // V 3.28.2025
      "L. Stein, “Random patterns,” in Computers and You, J. S. Brake, Ed., New York, NY, USA: Wiley, 1994, pp. 55–70.",
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
  {
    source: guide2025("M. Periodicals, Periodical With Article ID"),
    item: {
      type: "article-journal",
      name: "Hyperspectral image transformer classification networks",
      authors: "Yang, Xiaofei and Cao, Weijia and Lu, Yao and Zhou, Yicong",
      venue: "IEEE Trans. Geosci. Remote Sens.",
      volume: 60,
      articleNumber: "5528715",
      releaseDate: "2022",
      doi: "https://doi.org/10.1109/TGRS.2022.3171551",
    },
    accepts: [
      "X. Yang, W. Cao, Y. Lu, and Y. Zhou, “Hyperspectral image transformer classification networks,” IEEE Trans. Geosci. Remote Sens., vol. 60, 2022, Art. no. 5528715, doi: 10.1109/TGRS.2022.3171551.",
    ],
  },
  {
    source: guide2025("M. Periodicals, Examples"),
    item: {
      type: "article-journal",
      name: "Two problems on Boolean memories",
      authors: ["H. Eriksson", "P. E. Danielsson"],
      venue: "IEEE Trans. Electron. Devices",
      volume: "ED-11",
      issue: 1,
      pages: "32-33",
      releaseDate: "1959-01",
    },
    accepts: [
      "H. Eriksson and P. E. Danielsson, “Two problems on Boolean memories,” IEEE Trans. Electron. Devices, vol. ED-11, no. 1, pp. 32–33, Jan. 1959.",
    ],
  },
  {
    source: template(4),
    item: {
      type: "article-journal",
      name: "Theory of traveling-wave optical laser",
      authors: ["E. P. Wigner"],
      venue: "Phys. Rev.",
      volume: "134",
      pages: "A635–A646",
      releaseDate: "1965-12",
    },
    accepts: [
      "E. P. Wigner, “Theory of traveling-wave optical laser,” Phys. Rev., vol. 134, pp. A635–A646, Dec. 1965.",
    ],
  },
  {
    source: template(34),
    item: {
      type: "article",
      name: "Experimental demonstration of an impairment aware network planning and operation tool for transparent/translucent optical networks",
      authors: "Azodolmolky, S. and others",
      venue: "J. Lightw. Technol.",
      volume: 29,
      issue: 4,
      pages: "439--448",
      releaseDate: "2011-09",
    },
    accepts: [
      "S. Azodolmolky et al., “Experimental demonstration of an impairment aware network planning and operation tool for transparent/translucent optical networks,” J. Lightw. Technol., vol. 29, no. 4, pp. 439–448, Sep. 2011.",
    ],
  },
  {
    source:
      "zotero-chinese/styles, IEEE（双语）/index.md, GB/T 7714 [59], the comma behind the title aside",
    item: {
      type: "article-journal",
      name: "Longitudinal changes in brain volumes and cerebrovascular lesions on MRI in patients with manifest arterial disease: the SMART-MR study",
      authors: "van der Veen, Pieternella H. and others",
      venue: "J. Neurol. Sci.",
      volume: 337,
      issue: "1/2",
      pages: "112-118",
      releaseDate: "2014-02-15",
      url: "https://pubmed.ncbi.nlm.nih.gov/24314719/",
      doi: "10.1016/j.jns.2013.11.029",
    },
    accepts: [
      "P. H. van der Veen et al., “Longitudinal changes in brain volumes and cerebrovascular lesions on MRI in patients with manifest arterial disease: the SMART-MR study,” J. Neurol. Sci., vol. 337, no. 1/2, pp. 112–118, Feb. 2014, doi: 10.1016/j.jns.2013.11.029.",
    ],
  },
  {
    source: guide2025("B. Books, Book"),
    item: {
      type: "book",
      name: "Integrated Electronic Systems",
      authors: [
        {
          literal:
            "Westinghouse Electric Corporation (Staff of Technology and Science, Aerospace Div.)",
        },
      ],
      publisher: "Prentice-Hall",
      publisherPlace: "Englewood Cliffs, NJ, USA",
      releaseDate: "1970",
    },
    accepts: [
      "Westinghouse Electric Corporation (Staff of Technology and Science, Aerospace Div.), Integrated Electronic Systems. Englewood Cliffs, NJ, USA: Prentice-Hall, 1970.",
    ],
  },
  {
    source: "https://guide.unwsp.edu/citing/ieee, 2",
    item: {
      type: "book",
      name: "Internet Architecture and Innovation",
      authors: ["Barbara van Schewick"],
      publisher: "MIT Press",
      publisherPlace: "Cambridge, MA, USA",
      releaseDate: "2010",
    },
    accepts: [
      "B. van Schewick, Internet Architecture and Innovation. Cambridge, MA, USA: MIT Press, 2010.",
    ],
  },
  {
    source: "https://guide.unwsp.edu/citing/ieee, 3",
    item: {
      type: "book",
      name: "Reliability in Biomechanics",
      authors: ["G. Kharmanda", { family: "El Hami", given: "A." }],
      volume: 3,
      publisher: "John Wiley & Sons, Inc.",
      publisherPlace: "Hoboken, NJ, USA",
      releaseDate: "2016",
    },
    accepts: [
      "G. Kharmanda and A. El Hami, Reliability in Biomechanics, vol. 3. Hoboken, NJ, USA: John Wiley & Sons, Inc., 2016.",
    ],
  },
  {
    source: "https://libguides.murdoch.edu.au/IEEE/sample, [5]",
    item: {
      type: "book",
      name: "Lasers",
      editors: ["D. Sarunyagate"],
      publisher: "McGraw-Hill",
      publisherPlace: "New York, NY",
      releaseDate: "1996",
    },
    accepts: ["D. Sarunyagate, Ed., Lasers. New York, NY: McGraw-Hill, 1996."],
  },
  {
    source: "https://libguides.murdoch.edu.au/IEEE/sample, [8]",
    item: {
      type: "book",
      name: "Fundamentals of Geographic Information Systems",
      authors: ["Michael N. DeMers"],
      edition: "Third edition",
      publisher: "John Wiley",
      publisherPlace: "New York, NY",
      releaseDate: "2005",
    },
    accepts: [
      "M. N. DeMers, Fundamentals of Geographic Information Systems, 3rd ed. New York, NY: John Wiley, 2005.",
    ],
  },
  {
    source:
      "zotero-chinese/styles, IEEE（双语）/index.md, GB/T 7714 [34], the comma behind the title aside",
    item: {
      type: "chapter",
      name: "Pathogenic properties of invading microorganisms",
      authors: ["L. Weinstein", "M. N. Swartz"],
      editors: [{ family: "Sodeman", given: "W. A.", suffix: "Jr." }, "W. A. Sodeman"],
      venue: "Pathologic physiology: mechanisms of disease",
      edition: 5,
      publisher: "Saunders",
      publisherPlace: "Philadelphia",
      pages: "457-472",
      releaseDate: "1974",
    },
    accepts: [
      "L. Weinstein and M. N. Swartz, “Pathogenic properties of invading microorganisms,” in Pathologic physiology: mechanisms of disease, 5th ed., W. A. Sodeman Jr. and W. A. Sodeman, Eds. Philadelphia: Saunders, 1974, pp. 457–472.",
    ],
  },
  {
    source: guide2025("C. Conferences, Conference Proceedings in Print"),
    item: {
      type: "paper-conference",
      name: "On the compatibility of adaptive controllers",
      authors: ["S. P. Bingulac"],
      venue: "Proc. 4th Annu. Allerton Conf. Circuit Syst. Theory",
      publisherPlace: "New York, NY, USA",
      pages: "8-16",
      releaseDate: "1994",
    },
    accepts: [
      "S. P. Bingulac, “On the compatibility of adaptive controllers,” in Proc. 4th Annu. Allerton Conf. Circuit Syst. Theory, New York, NY, USA, 1994, pp. 8–16.",
    ],
  },
  {
    source: "https://libguides.murdoch.edu.au/IEEE/theses, [1]",
    item: {
      type: "mastersthesis",
      name: "Delay-insensitive networks",
      authors: ["H. Zhang"],
      publisher: "Univ. of Waterloo",
      publisherPlace: "Waterloo, ON, Canada",
      releaseDate: "1997",
    },
    accepts: [
      "H. Zhang, “Delay-insensitive networks,” M.S. thesis, Univ. of Waterloo, Waterloo, ON, Canada, 1997.",
    ],
  },
  {
    source:
      "zotero-chinese/styles, IEEE（双语）/index.md, GB/T 7714 [72], the comma behind the title aside",
    item: {
      type: "thesis",
      genre: "博士学位论文",
      name: "融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究",
      authors: "王琦",
      publisher: "武汉大学",
      publisherPlace: "武汉",
      releaseDate: "2022-05",
    },
    accepts: [
      "王琦, “融合星载GNSS-R和SAR数据的高时空分辨率土壤湿度反演方法研究,” 博士学位论文, 武汉大学, 武汉, 2022.",
    ],
  },
  {
    source: "https://libguides-en.ub.uu.se/ieee/newspaper-articles, electronic [1]",
    item: {
      type: "article-newspaper",
      name: "As customers move online, so does the holiday shopping season",
      authors: ["Michael Corkery", "Sapna Maheshwari"],
      venue: "The New York Times",
      releaseDate: "2020-11-23",
      accessed: "2021-12-01",
      url: "https://www.nytimes.com/2020/11/23/business/retailers-ecommerce-black-friday.html",
    },
    accepts: [
      "M. Corkery and S. Maheshwari, “As customers move online, so does the holiday shopping season,” The New York Times, Nov. 23, 2020. Accessed: Dec. 1, 2021. [Online]. Available: https://www.nytimes.com/2020/11/23/business/retailers-ecommerce-black-friday.html",
    ],
  },
  {
    source: "http://libguides.murdoch.edu.au/IEEE/newspaper, [1], the month as the guide has it",
    item: {
      type: "article-newspaper",
      name: "The rise of the robot miner",
      authors: ["P. Williams", "L. Forrestal", "J. Barret"],
      venue: "The Australian Financial Review",
      pages: 6,
      releaseDate: "2010-09-07",
    },
    accepts: [
      "P. Williams, L. Forrestal, and J. Barret, “The rise of the robot miner,” The Australian Financial Review, p. 6, Sep. 7, 2010.",
    ],
  },
];
