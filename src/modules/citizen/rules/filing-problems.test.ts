import { expect, it } from 'vitest';
import { filingFaults, type Checked } from './filing-problems.ts';
import type { NeededPaper } from './form-papers.ts';

const paper = (no: number, need: NeededPaper['need']): NeededPaper => ({ no, need, rule: undefined, paper: { no, caseNo: 1, name: `Giấy ${no}`, formFile: null, originals: 1, copies: 0, note: false, quantityKnown: true } });
const file = (component: string, state = 'clean') => ({ component, name: 'giay-to.pdf', state, servable: state === 'clean' });

const whole: Checked = { answers: [], papers: [paper(1, 'required')], files: [file('1')], returnChoice: 'counter', address: null, byPost: true, reachable: true, hasNumber: true, inForce: true };
const faults = (change: Partial<Checked>) => filingFaults({ ...whole, ...change }).map(({ step, field, component, code }) => [step, field ?? component, code].filter((word) => word !== null).join(' '));

it('a whole filing has nothing in its way', () => {
  expect(faults({})).toEqual([]);
});

it('a required paper is handed in; one that does not apply, or need not be, is not missed', () => {
  expect(faults({ papers: [paper(1, 'required'), paper(2, 'required')] })).toEqual(['papers 2 citizen.paperMissing']);
  expect(faults({ papers: [paper(1, 'optional'), paper(2, 'hidden'), paper(3, 'form')], files: [] })).toEqual([]);
});

it('a file in which something was found is not handed in; one nobody has looked at yet waits for the officer', () => {
  expect(faults({ files: [file('1', 'infected')] })).toEqual(['papers 1 citizen.fileNotReady']);
  expect([faults({ files: [file('1', 'pending')] }), faults({ files: [file('1', 'unscanned')] })]).toEqual([[], []]);
  expect(faults({ papers: [paper(1, 'required'), paper(2, 'hidden')], files: [file('1'), file('2', 'infected')] })).toEqual([]);
});

it('how the result is received is chosen, with an address where it goes by post, and somebody can be reached', () => {
  expect([faults({ returnChoice: null }), faults({ returnChoice: 'post' }), faults({ returnChoice: 'post', address: 'Bích Động', byPost: false }), faults({ reachable: false })]).toEqual([
    ['choices returnChoice citizen.choiceMissing'], ['choices address citizen.addressMissing'], ['choices returnChoice citizen.notByPost'], ['choices contact citizen.contactMissing'],
  ]);
});

it('nobody files without her number, nor on a procedure that is over', () => {
  expect([faults({ hasNumber: false }), faults({ inForce: false })]).toEqual([['check citizen.idNumberMissing'], ['check citizen.revisionOver']]);
});

it('everything is told in the order of the steps', () => {
  const answers = [{ step: 'who', field: 'name', code: 'citizen.answerMissing', facts: {} }];
  expect(faults({ answers, files: [], returnChoice: null, hasNumber: false })).toEqual(['who name citizen.answerMissing', 'papers 1 citizen.paperMissing', 'choices returnChoice citizen.choiceMissing', 'check citizen.idNumberMissing']);
});
