import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
const exe = ['chromium-headless-shell','chromium'].map(n=>'/usr/bin/'+n).find(existsSync)
const b = await chromium.launch({ ...(exe?{executablePath:exe}:{}), args:['--no-sandbox','--disable-gpu'] })
const [,, url, name, sizes='1440x900', schemes='light', full=''] = process.argv
for (const size of sizes.split(',')) for (const colorScheme of schemes.split(',')) {
  const [width,height]=size.split('x').map(Number)
  const p = await b.newPage({ viewport:{width,height}, colorScheme, locale:'zh-CN' })
  p.on('pageerror', e=>console.log('ERR',e.message)); p.on('console', m=>m.type()==='error'&&console.log(m.text()))
  await p.goto('http://127.0.0.1:4213/'+url); await p.waitForLoadState('networkidle'); await p.waitForTimeout(600)
  await p.screenshot({ path:`/tmp/votes/${name}-${width}-${colorScheme}.png`, fullPage: full==='full' })
  await p.close()
}
await b.close()
