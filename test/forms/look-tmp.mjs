import { writeFileSync, mkdirSync } from 'node:fs';
import { PNG } from 'pngjs';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import { renderPdf } from '#platform/pdf.ts';
import { DATA, SHEET, SHEET_2025 } from '#test/forms/samples.ts';
import { seePages } from '#test/forms/raster.ts';
const dpi=Number(process.argv[2]??110); const only=process.argv.slice(3);
mkdirSync('/tmp/forms-try/out',{recursive:true});
const list=[];
for (const f of Object.keys(DATA)) for (const s of ['A5','A4']) for (const [k,sheet] of [['2018',SHEET],['2025',SHEET_2025]]) list.push([f,s,k,sheet]);
for (const [f,s,k,sheet] of list) {
  const name=`${k}-${f}-${s}`;
  if (only.length && !only.some(o=>name.includes(o))) continue;
  const laid=layOut(f,{...sheet,paperSize:s,number: f==='supplement'?'07/HDHS': null},DATA[f]);
  const t=performance.now();
  const pdf=await renderPdf(laid.template,laid.data,{codes:laid.codes});
  const ms=performance.now()-t;
  const pages=await seePages(pdf,dpi);
  console.log(name,pages.length,ms.toFixed(1),pdf.length);
  writeFileSync(`/tmp/forms-try/out/${name}.pdf`,pdf);
  pages.forEach((p,i)=>{const png=new PNG({width:p.width,height:p.height}); for(let j=0;j<p.gray.length;j++){png.data[4*j]=png.data[4*j+1]=png.data[4*j+2]=p.gray[j];png.data[4*j+3]=255;} writeFileSync(`/tmp/forms-try/out/${name}-${i+1}.png`,PNG.sync.write(png));});
}
