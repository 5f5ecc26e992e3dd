import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { root, themeName } from "./theme";

export interface Registry {
  url: string;
  close(): Promise<void>;
}

const configuredRegistry = (): string =>
  execFileSync("npm", ["config", "get", "registry"], { cwd: root, encoding: "utf8" }).trim();

const sendJson = (response: ServerResponse, body: object): void => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
};

/**
 * An npm registry on this machine in which the theme is published already, as the given tarball;
 * whoever asks for another package is sent to the registry that npm is configured for.
 */
export async function startRegistry(tarball: string): Promise<Registry> {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const archive = readFileSync(tarball);
  const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  const upstream = configuredRegistry();
  const file = `/${themeName}/-/${themeName}-${manifest.version}.tgz`;
  let url = "";

  const server = createServer((request, response) => {
    if (request.url === file) {
      response.writeHead(200, { "content-type": "application/octet-stream" }).end(archive);
    } else if (request.url === `/${themeName}`) {
      const dist = { tarball: url.replace(/\/$/, file), integrity };
      sendJson(response, {
        name: themeName,
        "dist-tags": { latest: manifest.version },
        versions: { [manifest.version]: { ...manifest, dist } },
      });
    } else {
      const location = new URL((request.url ?? "/").replace(/^\//, ""), upstream);
      response.writeHead(307, { location: location.href }).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP port");
  url = `http://127.0.0.1:${address.port}/`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
