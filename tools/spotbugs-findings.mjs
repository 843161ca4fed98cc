// Tells what SpotBugs has found, a line each, and fails if that is anything, or if it looked at no class:
//   node tools/spotbugs-findings.mjs spotbugsXml.xml
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const attribute = (element, name) => new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(element)?.[2] ?? '';
const findings = [...text.matchAll(/<BugInstance [\s\S]*?<\/BugInstance>/g)].map(([instance]) => {
  const lines = [...instance.matchAll(/<SourceLine [^>]*>/g)].map(([line]) => line);
  const method = attribute(/<Method [^>]*>/.exec(instance)?.[0] ?? '', 'name');
  // the finding's own place stands behind those of its class and method, and is marked as its first where there are more
  const own = lines.filter((line) => attribute(line, 'synthetic') === '' && !/role=(["'])SOURCE_LINE_ANOTHER/.test(line)).at(-1) ?? '';
  const told = /<LongMessage>([\s\S]*?)<\/LongMessage>/.exec(instance)?.[1] ?? '';
  return `${attribute(own, 'sourcepath')}:${attribute(own, 'start')}${method ? ` (${method})` : ''}: ${attribute(instance, 'type')}: ${told}`;
});
const classes = Number(attribute(/<FindBugsSummary [^>]*>/.exec(text)?.[0] ?? '', 'total_classes'));
const missing = [...text.matchAll(/<MissingClass>([\s\S]*?)<\/MissingClass>/g)].length;
for (const finding of findings.sort()) console.log(`  ${finding}`);
console.log(`  ${classes} classes, ${findings.length} findings, ${missing} classes that they use and that were not there`);
if (findings.length > 0) console.log('  Mend it, or exclude it with its reason in security/spotbugs-exclude.xml.');
process.exit(findings.length === 0 && classes > 0 ? 0 : 1);
