import { call } from '#apps/cli/call.ts';
import { CliProblem } from '#apps/cli/problem.ts';
import { importCalendarFile, importFormFile, importProcedureFiles, importTariffFile, migrateOnly, putDemonstration, reportHeadline } from '#apps/cli/commands.ts';
import { simulatePeriod } from '#apps/cli/simulate.ts';
import { firstAdmin } from '#apps/cli/first-admin.ts';
import { BadAsking } from '#apps/simulate/bad-asking.ts';
import { BadSetting, readConfig } from '#platform/config.ts';
import { Refusal } from '#kernel/problem.ts';
import { sentenceOf } from '#apps/messages.ts';

const USAGE = `motcua <lệnh>
  migrate                                     nâng cấp cơ sở dữ liệu
  demo                                        nạp hai thế giới trình diễn vào cơ sở dữ liệu trống
  first-admin --username --name --unit --unit-name --decision   quản trị viên đầu tiên
  import-procedures FILE…                     nạp danh mục thủ tục (.ndjson, .ndjson.gz)
  import-calendar FILE                        nạp lịch làm việc
  import-form FILE                            nạp tờ khai điện tử (.json, mẫu: data/filing-forms), chờ công bố
  import-tariff FILE                          nạp bảng giá cước (.csv, mẫu: data/tariff-tt22-2017.csv)
  report headline --unit --from --to          ba số liệu tổng hợp của một đơn vị
  simulate --plan --from --to [--seed 1] [--scale 1]   mô phỏng một kỳ của phương án, chỉ trong bản trình diễn
  call THAO_TAC truong=gia_tri …              gọi một thao tác của máy chủ đang chạy (MOTCUA_USER, MOTCUA_PASSWORD)
`;

async function main(args: readonly string[]): Promise<string | Buffer> {
  const [command = '', ...rest] = args;
  const config = readConfig(process.env);
  switch (command) {
    case 'migrate':
      return migrateOnly(config);
    case 'demo':
      return putDemonstration(config);
    case 'first-admin':
      return firstAdmin(config, rest, process.env['MOTCUA_PASSWORD']);
    case 'import-procedures':
      return importProcedureFiles(config, rest);
    case 'import-calendar':
      return importCalendarFile(config, rest);
    case 'import-form':
      return importFormFile(config, rest);
    case 'import-tariff':
      return importTariffFile(config, rest);
    case 'report':
      return reportHeadline(config, rest);
    case 'simulate':
      return simulatePeriod(config, rest);
    case 'call':
      return call(config.publicUrl, rest, process.env);
    default:
      throw new CliProblem(USAGE);
  }
}

function spoken(thrown: unknown): string {
  if (thrown instanceof Refusal) {
    const { code, facts } = thrown.problem;
    return `${code}: ${sentenceOf(code, 'vi', facts)} · ${sentenceOf(code, 'en', facts)}`;
  }
  if (thrown instanceof CliProblem || thrown instanceof BadSetting || thrown instanceof BadAsking) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

await main(process.argv.slice(2)).then(
  (text) => process.stdout.write(text),
  (thrown: unknown) => {
    process.stderr.write(`${spoken(thrown)}\n`);
    process.exitCode = 1;
  },
);
