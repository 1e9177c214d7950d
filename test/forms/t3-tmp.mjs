import { layOut } from '#modules/forms/rules/lay-out.ts';
import { DATA, SHEET } from '#test/forms/samples.ts';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { qrDrawing, code128Drawing } from '#platform/barcode.ts';
import fs from 'node:fs';
const mode=process.argv[2];
const dir='/work/main/node_modules/@expo-google-fonts/tinos/';
const fb=['400Regular','400Regular_Italic','700Bold','700Bold_Italic'].map(n=>fs.readFileSync(`${dir}${n}/Tinos_${n}.ttf`));
const make=()=>NodeCompiler.create({workspace:'/work/main/src/', fontArgs:[{fontBlobs:fb}]});
let c=make();
for (let i=0;i<301;i++){ const code='000.00.19.H02-210209-'+String(i).padStart(4,'0'); const d={...DATA.receipt,parts:['given'],papers:DATA.receipt.papers.slice(0,3),request:'Yêu cầu '+i};
 const laid=layOut('receipt',{...SHEET,dossierCode:code},d);
 const input=JSON.stringify({data:laid.data,codes:{tracking:qrDrawing(laid.codes.tracking.text),trackingKept:qrDrawing('x'+i),dossier:code128Drawing(code)}});
 const r=c.compile({mainFilePath:'/work/main/src/'+laid.template,inputs:{input}, ...(mode==='reset'?{resetRead:true}:{})});
 const doc=r.result; if(mode!=='nopdf') c.pdf(doc,{pdfStandard:'ua-1'});
 c.evictCache(mode==='evict0'?0:mode==='evict2'?2:20);
 if(mode==='gc'&&i%20===0) global.gc();
 if(mode==='renew'&&i%50===0) { c=make(); global.gc(); }
 if(mode==='renew0'&&i%50===0) { c=make(); c.evictCache(0); global.gc(); }
 if(i%100===0) console.log(mode,i,'rss',Math.round(process.memoryUsage().rss/1e6)); }
