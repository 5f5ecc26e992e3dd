/** Where a family of the theme comes from, and where its asset goes. */
export interface Family {
  /** Folder of the asset, from the root of the repository. */
  folder: string;
  /** The face that draws Han, and most else. */
  main: Source;
  /** The face of the same design that draws the letters and signs the main one lacks. */
  latin: Source;
}

/** An npm package with static TrueType files, and the names of two of them. */
export interface Source {
  package: string;
  regular: string;
  bold: string;
  /** The name that the cut bears. */
  name: string;
}

export const families: readonly Family[] = [
  {
    folder: "fonts",
    main: {
      package: "@expo-google-fonts/noto-sans-sc",
      regular: "400Regular/NotoSansSC_400Regular.ttf",
      bold: "700Bold/NotoSansSC_700Bold.ttf",
      name: "Jianli Sans",
    },
    latin: {
      package: "@expo-google-fonts/source-sans-3",
      regular: "400Regular/SourceSans3_400Regular.ttf",
      bold: "700Bold/SourceSans3_700Bold.ttf",
      name: "Jianli Sans Latin",
    },
  },
  {
    folder: "packages/font-serif/fonts",
    main: {
      package: "@expo-google-fonts/noto-serif-sc",
      regular: "400Regular/NotoSerifSC_400Regular.ttf",
      bold: "700Bold/NotoSerifSC_700Bold.ttf",
      name: "Jianli Serif",
    },
    latin: {
      package: "@expo-google-fonts/source-serif-4",
      regular: "400Regular/SourceSerif4_400Regular.ttf",
      bold: "700Bold/SourceSerif4_700Bold.ttf",
      name: "Jianli Serif Latin",
    },
  },
];
