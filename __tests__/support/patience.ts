// A browser, or a package manager, is slow to start on a small machine.
jest.setTimeout(180_000);
