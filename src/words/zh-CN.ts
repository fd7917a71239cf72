/** 简体中文。 */
import type { Problem } from '../model/problem.js'
import { GIVEN_SHOWN } from '../model/problem.js'
import type { Words } from './words.js'

const given = (problem: Problem): string =>
  problem.given === undefined ? '' : `，当前值为“${problem.given.slice(0, GIVEN_SHOWN)}”`
const listed = (values: readonly string[] = []): string => values.join('、')
const oneOf = (problem: Problem): string => listed(problem.allowed)
const others = (problem: Problem): string => listed(problem.others)

export const zhCN: Words = {
  language: 'zh-CN',

  message: {
    status: {
      success: '成功',
      failure: '失败',
      'did-not-start': '未能启动',
      'timed-out': '超时',
      cancelled: '已取消',
      ended: '已结束',
      fixed: '已恢复',
      'still-failing': '仍然失败',
      test: '测试通知',
    },
    labels: {
      task: '任务名称',
      status: '执行状态',
      exit: '退出码',
      time: '起止时间',
      jobs: '作业',
      tests: '测试',
      repository: '仓库',
      branch: '分支',
      tag: '标签',
      pullRequest: 'Pull Request',
      release: '发布',
      run: '运行编号',
    },
    passages: {
      tests: '失败的测试',
      annotations: '报错',
      error: '错误信息',
      excerpt: '日志',
      output: '执行输出',
    },
    links: { run: '查看运行详情', job: '查看作业' },
    failed: { step: () => '失败步骤', job: () => '失败作业' },
    flakyAttempt: (attempt, what) => `未改代码，第 ${attempt} 次尝试通过，结果不稳定：${what}`,
    failsOn: (branch, isSame, run, job) =>
      `${branch} 上也失败${job ? `：${job}` : ''}${isSame ? '，且原因相同' : ''}（${run}）`,
    flakyTests: (n, names) => `${n} 个不稳定的测试，重试后通过：${names}`,
    commitsSince: (n, run) => `自上次成功（${run}）以来有 ${n} 个提交`,
    passedBefore: (run) => `同一提交之前运行成功过（${run}）`,
    alsoFailed: (names) => `同时失败的还有：${names}`,
    colon: '：',
    list: (items) => items.join('、'),
    more: (n) => `另有 ${n} 项`,
    known: {
      cause: (text) => `已知原因：${text}`,
      fix: (text) => `处理：${text}`,
      contact: (text) => `联系：${text}`,
    },
    newSince: (run) => `（#${run} 成功之后新出现的）`,
    units: {
      milliseconds: (n) => `${n} 毫秒`,
      seconds: (n) => `${n} 秒`,
      minutes: (n) => `${n} 分钟`,
      hours: (n) => `${n} 小时`,
      days: (n) => `${n} 天`,
    },
    fixedAfter: (runs) => `连续失败 ${runs} 次后恢复`,
    firstFailure: '首次失败：上一次运行成功',
    stillFailing: (runs, since) => `已连续失败 ${runs} 次${since ? `，始于 ${since}` : ''}`,
    runNumber: (n) => `运行 #${n}`,
    previousUnreadable: '未能读取上一次运行的结果',
    timedOut: (limit) => (limit ? `运行 ${limit}后超时` : '运行超时'),
    ended: {
      'stale-status':
        '无法得知作业的结果：此运行器保留 status 默认值在作业开始时的内容。请在 with: 中写明 status: ${{ job.status }}',
      'composite-status':
        '无法得知作业的结果：在复合 Action 中，此运行器给出的是该 Action 自身的状态。请在此处填 status: ${{ inputs.status }}，并在使用该 Action 处传入 status: ${{ job.status }}',
      'no-status': '无法得知作业的结果。请在 with: 中写明 status: ${{ job.status }}',
      'no-status-here':
        '此处无法得知任务的结果。请用 --status 写明 success、failure 或 cancelled，或让 job-notify 来运行命令：job-notify run -- …',
      'needs-unreadable': '无法得知各作业的结果：needs 中没有结果。请写成 needs: ${{ toJSON(needs) }}',
      'needs-skipped': 'needs 中的作业全部被跳过，可能是更早的作业失败所致。请把它们所依赖的作业也列入 needs',
      'event-unreadable': '无法得知运行的结果：事件中没有说明是哪次运行',
      'no-conclusion': '无法得知运行的结果：事件与 API 都没有给出。请为该作业加上 permissions: actions: read',
    },
    didNotStart:
      '没有任何作业运行。可能的原因：工作流文件有误，引用的 Action 或可复用工作流不存在或不被允许，或缺少权限',
    cancelledByNewer: '已有更新的运行，本次被取消',
    cancelledBy: (name) => `由 ${name} 取消`,
    cancelledOrTimedOut: (after) => (after ? `运行 ${after}后被取消或超时` : '被取消或超时'),
    allowedFailures: (n, names) => `${n} 个允许失败的作业未通过：${names}`,
    missingFromNeeds: (names) => `已失败但未列入 needs：${names}`,
    jobCounts: {
      failure: (n) => `${n} 个失败`,
      'timed-out': (n) => `${n} 个超时`,
      cancelled: (n) => `${n} 个已取消`,
      success: (n) => `${n} 个成功`,
      skipped: (n) => `${n} 个跳过`,
      neutral: (n) => `${n} 个中性`,
      unfinished: (n) => `${n} 个未结束`,
    },
    testCounts: (failed, total, skipped) =>
      `共 ${total} 个，失败 ${failed} 个${skipped > 0 ? `，跳过 ${skipped} 个` : ''}`,
    attempt: (n) => `第 ${n} 次尝试`,
    named: (names) => `请 ${names} 关注`,
    linesLeftOut: (n) => (n === undefined ? '略去若干行' : `略去 ${n} 行`),
    shortened: '内容过长，已截短；完整内容请查看运行详情。',
    shortenedUnlinked: '内容过长，已截短；完整内容请查看作业日志。',
    unattached: '未附带日志：附上后邮件超出了邮件服务器允许的大小。',
    repeat: '本消息可能重复：无法确认上一条是否已送达。',
    test: '这是一条测试通知，用来确认消息能够送达以及显示效果，并没有作业失败。',
  },

  problems: {
    text: (p) => `必须是文本${given(p)}`,
    'long-number': () => '数字过长会丢失末尾几位，请加引号写成字符串',
    flag: (p) => `必须是 true 或 false（也可用 yes/no、on/off、1/0）${given(p)}`,
    choice: (p) => `只能是以下之一：${oneOf(p)}${given(p)}`,
    integer: (p) => `必须是整数${p.allowed ? `，范围 ${p.allowed.join(' 到 ')}` : ''}${given(p)}`,
    address: (p) => `必须是邮箱地址，如“姓名 <name@example.com>”${given(p)}`,
    sender: () => '只有名称，而登录名不是邮箱地址：请写作 `Build Bot <ci@example.com>`',
    host: (p) => `必须只写主机名，如 smtp.example.com，不带协议和端口${given(p)}`,
    'url-scheme': () => '必须以 https:// 开头（http:// 只允许指向本机）',
    'url-parts': () => '不能带用户名或 # 部分，请重新复制 Webhook 地址',
    'url-blank': () => '中间有空格或换行，请重新复制 Webhook 地址，保持为一行',
    'robot-key': () => '既不是机器人的 Webhook 地址，也不是单独的 token 或 key，请在机器人设置中重新复制',
    retired: () => '是该服务已停用的地址，发到这里的消息不会送达。请按指南新建一个',
    'chat-id': (p) => `必须是会话或话题的 ID（数字），或频道的 @名称${given(p)}`,
    'member-id': (p: Problem) => `必须是该服务的用户 ID${given(p)}`,
    url: () => '不是有效的地址',
    headers: () => '必须每行一个请求头（名称: 值），且只含可打印字符；Host、Content-Type 等由本 action 填写',
    'signing-key': () => '必须是 whsec_ 加 24 至 64 字节的 base64',
    condition: (p) => `必须是状态码（200-204）或应答中的字段（code=0）${given(p)}`,
    'several-webhooks': () => '中有多个 Webhook，请在 config 的对应通知方式下写成列表，每个机器人一项',
    'beside-webhook': (p) =>
      `中除 Webhook 外还有其他内容${p.others ? `：加签密钥请填到 ${others(p)}` : '，请只填 Webhook'}`,
    misplaced: (p) => `的内容应填到 ${others(p)}`,
    json: ({ others: [line, column] = [] }) =>
      `不是合法的 JSON${line ? `（第 ${line} 行第 ${column} 列）` : ''}`,
    'json-object': () => '必须是 JSON 对象：{ … }',
    lines: (p) => `每行必须是“名称: 值”${given(p)}`,
    map: (p) => `每行必须是“登录名或邮箱: 手机号, 用户 ID, 邮箱”，或为 JSON 对象${given(p)}`,
    'known-causes': () => '必须是 JSON 列表，每项包含 `pattern` 和 `cause`（可另加 `fix`、`contact`）',
    mobile: (p) => `必须是手机号，如 13800000000，境外号码写作“+国家码-号码”${given(p)}`,
    'user-id': (p) => `必须是用户 ID（不含空格，最长 64 个字符）${given(p)}`,
    timezone: (p) => `必须是时区名称，如 UTC 或 Asia/Shanghai${given(p)}`,
    file: () => '不会读取文件：请把文件写在 output-file 中',
    pem: () => '其中没有完整的证书（从“-----BEGIN CERTIFICATE-----”到“-----END CERTIFICATE-----”）',
    certificate: ({ others: [number] = [] }) => `中的第 ${number} 个证书无法读取，请重新复制`,
    'too-long': ({ allowed: [limit] = [] }) => `超过 ${limit}`,
    'unknown-field': (p) => `不是可用的字段，可用的有：${oneOf(p)}`,
    missing: (p) => `未填写或为空${p.others ? `（也可以填写 ${others(p)}）` : ''}`,
    'missing-with': (p) => `未填写或为空，它需要与 ${others(p)} 一起填写`,
    'replaces-targets': ({ others: [place, targets] = [] }) =>
      `由单独的输入项给出，替代了 ${place} 中的全部 ${targets} 个目标`,
  },

  log: {
    heading: '通知',
    testHeading: '通知配置测试',
    columns: ['目标', '结果', '尝试次数', '耗时', '处理建议'],
    resultStatus: { sent: '✅ 已发送', partial: '⚠️ 部分送达', failed: '❌ 失败', skipped: '⏭️ 未通知' },
    seconds: (ms) => `${(ms / 1000).toFixed(1)} 秒`,
    line: ({ target, status, kind, attempts, durationMs, message }) => {
      if (status === 'skipped') return `${target}：未通知：${message}`
      const how = `耗时 ${(durationMs / 1000).toFixed(1)} 秒，共 ${attempts} 次尝试`
      if (status === 'sent') return `${target}：已发送（${how}）`
      return `${target}：${status === 'partial' ? '部分送达' : '发送失败'}（${kind}；${how}）`
    },
    problem: ({ target, message }) => `${target}：${message}`,
    fault: (where, problem) => `${where} ${problem}`,
    invalid: (faults) => `配置有误，未发送：${faults.join('；')}`,
    leftOut: (before, faults) => `${before && `${before}；`}部分配置有误，已忽略：${faults.join('；')}`,
    withheld: (reason, answer) => `${reason}。未使用 secret 时：${answer}`,
    nothingSent: (reason) => `没有发送任何通知：${reason}`,
    undelivered: (target) => `${target} 未收到的内容`,
    noOutputs: '运行器未接收输出（GITHUB_OUTPUT 不存在或无法写入）。',
    faulty: (faults) => `部分配置有误：${faults.join('；')}`,
    waits: (targets) => `配置有效：作业结束时将通知 ${targets}。`,
    reasons: {
      'success-off': '此处不通知成功（notify-on-success）',
      'failure-off': '此处不通知失败（notify-on-failure）',
      'cancelled-off': '此处不通知取消（notify-on-cancelled）',
      'success-unchanged': '上一次运行同样成功（notify-on-success: change）',
      'failure-unchanged': '上一次运行同样失败（notify-on-failure: change）',
      branch: '该分支或标签不在其 branches 之列',
      fork: '来自 fork 的运行拿不到 secrets。要通知这类运行，请另写一个 on: workflow_run 的工作流',
      dependabot:
        'Dependabot 触发的运行拿不到仓库的 Actions secrets，请存为 Dependabot secrets（Settings › Secrets and variables › Dependabot）',
      'not-configured':
        '没有配置任何通知方式。请至少填写一种，例如 dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}。若已填写，则该 secret 为空：请检查其名称，以及本仓库、环境或事件能否使用它',
      'nothing-ran': '没有实际运行、可供通知的作业',
      'dry-run': '这是试运行',
      'nobody-told': '没有需要通知的目标',
    },
    onceForMatrix: (legs) =>
      `该作业有 ${legs} 个矩阵分支，每个分支各发一条消息，而机器人每分钟只收 20 条。用一个汇总作业即可合成一条，见 README 的“快速开始”。`,
    overdue:
      '超过时限后仍有操作没有返回（例如失效的挂载点），因此不知道通知了谁。请检查 output-file、test-report 和临时目录所在的位置。',
    noExcerpt:
      '消息里没有日志内容：作业结束之前，读不到它自己的日志。请改用汇总作业，它会读取其他作业的日志（见 README 的“快速开始”）；或把输出留在文件里：make test 2>&1 | tee test.log，并设置 output-file: test.log。',
  },
}
