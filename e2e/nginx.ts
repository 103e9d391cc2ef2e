import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'

/** Where nginx is on this machine; undefined where it is not. */
export const NGINX = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/bin/nginx'].find(
  (path) => path && existsSync(path),
)

/** nginx with the settings that a site brings, as somebody takes them over: its address, a slash at the end. */
export async function startNginx(site: string, work: string) {
  const folder = resolve(work)
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const port = await freePort()
  const shipped = readFileSync(join(site, 'deploy/nginx.conf'), 'utf8')
  const settings = shipped
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/reyi;', `root ${resolve(site)};`)
  if (settings.length === shipped.length)
    throw new Error('The settings are not those that were known')
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include ${resolve(dirname(NGINX!), '../../etc/nginx/mime.types')};
  access_log off;
${kinds.map((kind) => `  ${kind}_temp_path ${folder}/tmp/${kind};\n`).join('')}${settings}
}
`,
  )
  const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
  const nginx = spawn(NGINX!, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((end) => nginx.on('exit', () => end()))
  let said = ''
  nginx.stderr.on('data', (piece) => {
    said += piece
  })
  const address = `http://127.0.0.1:${port}/`
  for (let tries = 0; ; tries++) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) break
    if (tries > 50 || nginx.exitCode !== null) throw new Error(`nginx does not answer: ${said}`)
    await new Promise((wait) => setTimeout(wait, 100))
  }
  return {
    address,
    async stop() {
      nginx.kill('SIGQUIT')
      await ended
    },
  }
}

/** A port that nobody listens to. */
const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
