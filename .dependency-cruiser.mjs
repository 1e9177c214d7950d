// The import walls, made from house.json: imports go down a floor, never up, never round.
import { readFileSync } from 'node:fs';

const house = JSON.parse(readFileSync(new URL('./house.json', import.meta.url), 'utf8'));
const TESTS = '\\.test\\.tsx?$|/fixture/';

const oneOf = (words) => `(${words.join('|')})`;
const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('\\*', '[^/]+');
const kindOf = (room, kind) => `^src/modules/${room}/${kind}(\\.ts$|/)`;
const outside = (packages) => ({ path: 'node_modules/', ...(packages.length > 0 ? { pathNot: `node_modules/(@types/)?${oneOf(packages.map(escaped))}/` } : {}) });
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { pathNot: TESTS, ...from }, to });

export default {
  forbidden: [
    { name: 'no-circle', comment: 'Nothing goes round, not even types.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-lost-import', comment: 'Every import names a file that is there.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid('no-tests-in-the-house', 'Only tests use tests.', { path: '^src/' }, { path: ['^test/', '^bench/', TESTS] }),
    ...house.rooms.flatMap(wallsOfRoom),
    ...Object.entries(house.kinds).flatMap(packagesOfKind),
    ...house.secludedRooms.map((room) => forbid(`secluded-${room}`, `${room} takes plain data and knows no other room.`, { path: `^src/modules/${room}/` }, { path: '^src/modules/', pathNot: `^src/modules/${room}/` })),
    ...wallsOfFloors(),
    ...wallsOfWeb(),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

function wallsOfRoom(room, place) {
  const earlier = oneOf(house.rooms.slice(0, place));
  return Object.entries(house.kinds).map(([kind, wall]) => {
    const allowed = [
      ...wall.floors.map((floor) => `^src/${floor}/`),
      ...wall.own.map((other) => kindOf(room, other)),
      ...(place > 0 ? wall.earlier.map((other) => kindOf(earlier, other)) : []),
    ];
    return forbid(`${kind}-of-${room}`, `What ${kind} of ${room} may import stands in house.json.`, { path: kindOf(room, kind) }, { path: '^src/', pathNot: allowed });
  });
}

function packagesOfKind([kind, wall]) {
  const from = { path: kindOf('[^/]+', kind) };
  const outward = oneOf(house.outwardPlatform.files);
  return [
    forbid(`${kind}-packages`, `${kind} uses no other package than: ${wall.packages.join(', ') || 'none'}.`, from, outside(wall.packages)),
    forbid(`${kind}-without-node`, `${kind} reaches the machine only through platform.`, from, { dependencyTypes: ['core'] }),
    ...(house.outwardPlatform.onlyFor.includes(kind) ? [] : [forbid(`${kind}-without-outside`, 'Outside calls are jobs.', from, { path: `^src/platform/${outward}(\\.ts$|/)` })]),
  ];
}

function wallsOfFloors() {
  const { kernel, platform, apps } = house.floors;
  const below = (floor) => floor.mayImport.map((other) => `^src/${other}/`);
  return [
    forbid('kernel-of-the-house', 'kernel imports nothing of ours.', { path: '^src/kernel/' }, { path: '^src/', pathNot: ['^src/kernel/', ...below(kernel)] }),
    forbid('kernel-packages', 'The browser uses kernel too.', { path: '^src/kernel/' }, outside(kernel.packages)),
    forbid('kernel-without-node', 'The browser uses kernel too.', { path: '^src/kernel/' }, { dependencyTypes: ['core'] }),
    forbid('platform-of-the-house', 'platform knows no room.', { path: '^src/platform/' }, { path: '^src/', pathNot: ['^src/platform/', ...below(platform)] }),
    forbid('apps-of-the-house', 'apps load the built pages, they do not import them.', { path: '^src/apps/' }, { path: '^src/', pathNot: ['^src/apps/', ...below(apps)] }),
  ];
}

function wallsOfWeb() {
  const { mayImport, kinds, steps, audiences } = house.floors.web;
  const all = '^src/web/';
  const stairs = steps.map((step, height) => {
    const allowed = steps.slice(0, height + 1).map((lower) => `${all}${lower}/`);
    return forbid(`web-${step}`, `web/${step} stands on ${steps.slice(0, height).join(', ') || 'nothing of web'}.`, { path: `${all}${step}/` }, { path: all, pathNot: allowed });
  });
  const rooms = audiences.map((audience) => {
    const allowed = [...steps, audience].map((folder) => `${all}${folder}/`);
    return forbid(`web-${audience}`, `web/${audience} knows no other audience.`, { path: `${all}${audience}/` }, { path: all, pathNot: allowed });
  });
  const below = [all, ...mayImport.map((floor) => `^src/${floor}/`), ...kinds.map((kind) => kindOf('[^/]+', kind))];
  return [
    ...stairs,
    ...rooms,
    forbid('web-of-the-house', 'web uses kernel, rules and messages of rooms, and the generated types.', { path: all }, { path: '^src/', pathNot: below }),
    forbid('web-packages', 'What belongs to the server stays there.', { path: all }, { path: `node_modules/${oneOf(house.serverPackages.map(escaped))}/` }),
    forbid('web-without-node', 'There is no node in the browser.', { path: all }, { dependencyTypes: ['core'] }),
  ];
}
