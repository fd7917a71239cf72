/** What the command line says, in Chinese. */
import type { CommandLineWords } from './en.js'

const shown = (value: string): string => value.slice(0, 80)

export const zhCN: CommandLineWords = {
  usage: {
    noCommand: 'job-notify run：没有给出命令。请写在“--”之后：job-notify run -- ./backup.sh',
    unknownCommand: (name) =>
      `job-notify：没有“${shown(name)}”这个命令，只有 run、report、test 和 completion，见 job-notify --help`,
    unknownShell: (shells) => `job-notify completion：请写明一种 shell：${shells}`,
  },
  start: {
    notFound: (command) => `${command}：找不到该命令`,
    notAllowed: (command) => `${command}：没有执行权限`,
    failed: (command, code) => `${command}：无法启动（${code}）`,
  },
  faults: {
    unknownOption: (name) => `${shown(name)} 不是该命令的选项（见 --help）`,
    strayWord: (word) => `“${shown(word)}”不属于任何选项，已忽略；要运行的命令写在“--”之后`,
    noValue: (name) => `${shown(name)} 缺少值`,
    wrongDuration: (name, given) => `${name} 必须是时长，如 90、90s、30m 或 2h，而不是“${shown(given)}”`,
    wrongTime: (name, given) =>
      `${name} 必须是时间，如 2026-01-31T08:00:00Z 或 1769846400（自 1970 年起的秒数），而不是“${shown(given)}”`,
    wrongCount: (name, given, most) => `${name} 必须是 0 到 ${most} 的整数，而不是“${shown(given)}”`,
    unknownVariable: (name) => `环境变量 ${shown(name)} 不是可用的设置（见 --help）`,
    configFile: {
      missing: (file) => `--config：${shown(file)} 不存在`,
      folder: (file) => `--config：${shown(file)} 是目录，请写明其中的文件`,
      unreadable: (file) => `--config：当前用户无权读取 ${shown(file)}`,
      large: (file) => `--config：${shown(file)} 超过 1 MiB`,
      failed: (file) => `--config：无法读取 ${shown(file)}`,
    },
  },
  notices: {
    secretInArguments: (names) =>
      `${names}：命令行中的密钥对本机所有能查看进程列表的人可见，请改用环境变量或文件（--config）`,
    readableByOthers: (file) => `--config：${shown(file)} 含有密钥，但本机所有人都能读取，请执行 chmod 600`,
  },
  help: {
    program: '命令或 CI 作业运行得如何、为何失败，通过邮件、钉钉、企业微信和飞书群机器人告诉大家。',
    commands: {
      run: '运行一条命令，原样输出其内容，并通知结果。退出码与该命令相同。',
      report: '通知当前所在 CI 作业的结果。',
      test: '向每个已配置的通知方式发送测试消息，并指出各自的问题。',
      completion: '打印 shell 自动补全所需的脚本。',
    },
    usage: {
      run: '[设置] -- 命令 [参数…]',
      report: '[--status 结果] [设置]',
      test: '[设置]',
    },
    groups: { command: '选项：', general: '通知什么、何时通知：' },
    options: {
      'timeout-command': '超过该时长（如 90s、30m、2h）即终止命令，并通知超时。',
      'output-lines': '成功时通知输出的最后几行，默认 10。',
      'started-at': '作业的开始时间，仅在别处无从得知时填写：ISO 8601，或自 1970 年起的秒数。',
      config: '以 JSON 存放全部设置的文件，“-”表示从标准输入读取。',
      'dry-run': '打印各通知方式将收到的内容，不发送。',
      token: '访问 CI 系统的 API 以读取作业与日志，仅在其需要时填写。',
      help: '显示本帮助。',
    },
    settings:
      '每项设置也可以用环境变量给出（--smtp-host 即 JOB_NOTIFY_SMTP_HOST），或写在 --config、JOB_NOTIFY_CONFIG 的 JSON 中。选项优先于环境变量，环境变量优先于 JSON。',
  },
  levels: { notice: '提示', warning: '警告', error: '错误' },
  wouldGet: (target) => `${target} 将收到的内容`,
  noExcerpt:
    '消息里没有日志内容。请让 job-notify 来运行命令，它便能读到输出：job-notify run -- make test；或指明保存输出的文件：--output-file test.log',
  reasons: {
    'not-configured':
      '没有配置任何通知方式。请至少给出一种：--dingtalk-webhook-url、环境变量 JOB_NOTIFY_DINGTALK_WEBHOOK_URL 或 --config 文件',
  },
}
