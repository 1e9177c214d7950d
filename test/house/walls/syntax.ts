import ts from 'typescript';
import { breachAt, isTest, placeOf, walk, type Breach, type Source, type Tree } from './tree.ts';

/** Barrels: a file that hands on what another file exports. */
export function barrels(tree: Tree): Breach[] {
  return tree.sources.flatMap((source) => {
    const imported = importedNames(source);
    return found(source, (node) => {
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) return 'imports name the file itself: no re-export';
      if (ts.isExportSpecifier(node) && imported.has((node.propertyName ?? node.name).text)) return `"${node.name.text}" is exported where it was imported`;
      return undefined;
    });
  });
}

/** Rules, messages and kernel answer the same for the same question: no clock, no chance, no machine. */
export function impurities(tree: Tree): Breach[] {
  return tree.sources.filter((source) => !isTest(source) && isPure(source)).flatMap((source) => found(source, (node) => clock(node) ?? chance(node) ?? machine(node)));
}

/** `ctx.now` is the only clock of services, stores and jobs. */
export function strayClocks(tree: Tree): Breach[] {
  const floors = new Set(['service', 'store', 'jobs', 'contract']);
  return tree.sources.filter((source) => !isTest(source) && floors.has(placeOf(source)?.kind ?? '')).flatMap((source) => found(source, (node) => clock(node) ?? chance(node)));
}

function isPure(source: Source): boolean {
  const kind = placeOf(source)?.kind;
  return source.path.startsWith('src/kernel/') || kind === 'rules' || kind === 'messages';
}

function clock(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) return 'the time comes in as an argument: new Date()';
  if (ts.isCallExpression(node) && /^(Date\.now|performance\.now|Date)$/.test(node.expression.getText())) return `the time comes in as an argument: ${node.expression.getText()}()`;
  return undefined;
}

function chance(node: ts.Node): string | undefined {
  const called = ts.isCallExpression(node) ? node.expression.getText() : '';
  return /^(Math\.random|crypto\.\w+|randomUUID|randomBytes)$/.test(called) ? `chance comes in as an argument: ${called}()` : undefined;
}

function machine(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && /^(process|globalThis\.process|console|window|document|localStorage)$/.test(node.expression.getText())) return `pure files know no machine: ${node.getText()}`;
  const called = ts.isCallExpression(node) ? node.expression.getText() : '';
  return /^(fetch|setTimeout|setInterval|queueMicrotask)$/.test(called) ? `pure files know no machine: ${called}()` : undefined;
}

function importedNames(source: Source): Set<string> {
  const names = new Set<string>();
  walk(source, (node) => {
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) names.add(node.name.text);
    if (ts.isImportClause(node) && node.name) names.add(node.name.text);
  });
  return names;
}

function found(source: Source, judge: (node: ts.Node) => string | undefined): Breach[] {
  const breaches: Breach[] = [];
  walk(source, (node) => {
    const what = judge(node);
    if (what !== undefined) breaches.push(breachAt(source, node, what));
  });
  return breaches;
}
