// The one way in: npm start, npm test, npm run test:outside, npm run bench, npm run motcua, npm run dev. This file stays in old syntax so that an
// old Node can still read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Một Cửa cần Node từ bản 20.19; máy này đang dùng ${process.versions.node}. Hãy cài bản mới hơn rồi chạy lại.`);
  console.error(`Một Cửa needs Node 20.19 or newer; this machine runs ${process.versions.node}. Install a newer one, then start again.`);
  process.exit(1);
}

import('./launcher/main.mjs').then((launcher) => launcher.main(process.argv.slice(2)));
