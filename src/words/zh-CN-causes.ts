/** 简体中文：每种故障的原因与处理方法，各一两句。仅在出现故障时加载。 */
import type { About } from '../model/explanation.js'
import type { Causes } from './words.js'

/** 主机和端口（端口已知时）。 */
const at = ({ host, port }: About): string => (port === undefined ? `${host}` : `${host}:${port}`)

/** `facts` 各句中所读取内容的名称。 */
const readings: Readonly<Record<string, string>> = {
  event: '事件文件',
  'own-job': '本作业的信息',
  jobs: '本次运行的作业列表',
  annotations: '错误注解',
  log: '失败作业的日志',
  runs: '此前的运行记录',
  commits: '自上次成功以来的提交',
  'known-causes': '已知原因文件',
}
const reading = ({ what }: About): string => readings[`${what}`] ?? '部分内容'

/** 如何减少消息；整次运行本就只发一条时，只说另一种办法。 */
const fewer = ({ whole }: About, other: string): string =>
  whole ? other : `用一个汇总作业（needs）只发一条，或${other}`
const isSubmission = ({ port }: About): boolean => port === 465 || port === 587

export const zhCNCauses: Causes = {
  internal: '本 Action 自身出错。请连同这一行一起报告缺陷。',
  cancelled: '作业在消息发出之前被取消。',
  'cancelled.handed-over': '作业在消息发送途中被取消，无法确认是否送达。',
  'timeout.deadline': (about: About) =>
    `在 ${about.host ?? '对方服务'} 接收消息之前，时限已到。请增大 timeout。`,
  'timeout.reply': (about: About) =>
    `${about.host ?? '对方服务'} 已收到消息但没有及时应答，无法确认是否送达。重发之前请先到那里查看。`,

  'network.not-found': (about: About) => `主机 ${about.host} 不存在。请检查配置中的主机名。`,
  'network.dns': (about: About) =>
    `无法解析主机名 ${about.host}：运行器的 DNS 没有响应。请检查运行器的网络。`,
  'network.refused': (about: About) =>
    `${at(about)} 拒绝连接：该端口没有服务，或被防火墙拦截。请检查主机和端口。`,
  'network.connect-timeout': (about: About) =>
    about.port === 25
      ? `${at(about)} 没有响应。大多数托管运行器封禁 25 端口，请改用 465 或 587。`
      : `连接 ${at(about)} 超时。请检查主机和端口，并确认防火墙没有拦截运行器。`,
  'network.unreachable': (about: About) => `运行器无法到达 ${about.host}。请检查运行器的网络。`,
  'network.forbidden': (about: About) => `运行器不允许连接 ${at(about)}。请检查其防火墙和沙箱规则。`,
  'network.reset': (about: About) =>
    `${at(about)} 在接收消息之前断开了连接。请检查主机和端口，并确认防火墙没有切断连接。`,
  'network.lost': (about: About) =>
    `消息交给 ${about.host} 之后连接中断，无法确认是否送达。重发之前请先到那里查看。`,
  'network.other': (about: About) =>
    `连接 ${at(about)} 失败${about.code ? `（${about.code}）` : ''}。请检查运行器的网络。`,

  'tls.expired': (about: About) =>
    `${about.host} 的证书已过期。请在服务端更新证书；若证书未过期，请校准运行器的时钟。`,
  'tls.not-yet-valid': (about: About) => `${about.host} 的证书尚未生效。请校准运行器的时钟。`,
  'tls.unknown-ca': (about: About) =>
    `签发 ${about.host} 证书的机构既不被运行器信任，也不在 ca 中。若是自建 CA，请在 ca 中完整填写其证书。`,
  'tls.wrong-name': (about: About) =>
    `${about.host} 出示的证书属于其他名称${about.names ? `（${about.names}）` : ''}。请改用证书中的主机名。`,
  'tls.too-old': (about: About) =>
    `${about.host} 只支持已不安全的 TLS 版本。服务端必须支持 TLS 1.2 或更高版本。`,
  'tls.too-weak': (about: About) => `${about.host} 的证书或密钥强度不足。请在服务端更换。`,
  'tls.not-tls': (about: About) =>
    `${at(about)} 不是 TLS 服务。请检查端口；对于邮件，请确认是 STARTTLS 端口（587）还是直接 TLS 端口（465）。`,
  'tls.client-certificate': (about: About) =>
    `${about.host} 要求客户端证书（双向 TLS），这里不支持，消息没有发出。请让 Runner 无需客户端证书即可访问，或换用其他地址。`,
  'tls.other': (about: About) =>
    `无法与 ${about.host} 建立安全连接${about.code ? `（${about.code}）` : ''}。请检查端口和服务端的 TLS 设置。`,

  'http.login': (about: About) =>
    `${about.host} 不接受该凭据（HTTP ${about.status}）。请从机器人设置中重新复制 Webhook 地址。`,
  'http.block-page': (about: About) =>
    `网关代替 ${about.host} 返回了禁止访问的页面（HTTP ${about.status}）。请放行对该主机的请求。`,
  'http.not-found': (about: About) =>
    `${about.host} 上没有这个地址（HTTP ${about.status}）。请从机器人设置中重新复制 Webhook 地址。`,
  'http.too-large': (about: About) =>
    `${about.host} 认为消息过大（HTTP ${about.status}）。请减少 output 或 log-lines。`,
  'http.refused': (about: About) => `${about.host} 拒绝了消息（HTTP ${about.status}）。请检查 Webhook 地址。`,
  'http.redirect': (about: About) =>
    `${about.host} 指向另一个地址${about.target ? `（${about.target}）` : ''}；消息不会随重定向转发。请填写最终地址，或检查运行器与服务之间的网络设备。`,
  'http.captive-portal': (about: About) =>
    `网络要求先登录才能访问 ${about.host}（HTTP ${about.status}）。请检查运行器的网络。`,
  'http.rate-limited': (about: About) =>
    `${about.host} 暂时不再接收消息（HTTP ${about.status}）。请${fewer(about, '减少发送')}。`,
  'http.rate-limited-for': (about: About) =>
    `${about.host} 在 ${about.seconds} 秒内不再接收消息（HTTP ${about.status}）。请${fewer(about, '减少发送')}。`,
  'http.busy': (about: About) => `${about.host} 目前不可用（HTTP ${about.status}）。请稍后重试。`,
  'http.gateway': (about: About) =>
    `${about.host} 前面的网关没有得到应答（HTTP ${about.status}），无法确认是否送达。重发之前请先到那里查看。`,
  'http.unexpected': (about: About) =>
    `${about.host} 的应答在这里没有意义（HTTP ${about.status}）。请检查 Webhook 地址，并确认没有代理代为应答。`,
  'http.garbage': (about: About) =>
    `${about.host} 的应答不是 HTTP。请检查主机和端口，并确认没有其他程序代为应答。`,

  'proxy.malformed': (about: About) =>
    `环境变量 ${about.input} 不是代理地址。格式应类似 http://proxy.example.com:3128。`,
  'proxy.socks': (about: About) =>
    `${about.input} 指定的是 SOCKS 代理，目前不支持。请改用 HTTP 代理（http://…），或把该服务的主机加入 NO_PROXY。`,
  'proxy.silent': (about: About) =>
    `代理 ${about.host} 未能及时建立到 ${about.target} 的连接。请检查代理，以及它能否访问该主机。`,
  'proxy.unreachable': (about: About) =>
    `无法连接代理 ${about.host}。请检查运行器的 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY。`,
  'proxy.login': (about: About) =>
    `代理 ${about.host} 要求登录（HTTP 407）。请在 HTTPS_PROXY 中加入用户名和密码，或把目标主机加入 NO_PROXY。`,
  'proxy.login-refused': (about: About) =>
    `代理 ${about.host} 拒绝了其地址中的登录信息（HTTP 407）。请检查其中的用户名和密码，特殊字符须做百分号编码。`,
  'proxy.refused': (about: About) =>
    `代理 ${about.host} 不放行到 ${about.target} 的连接（HTTP ${about.status}）。请在代理上允许该主机。`,
  'proxy.failed': (about: About) =>
    `代理 ${about.host} 没有连上 ${about.target}（HTTP ${about.status}）。请稍后重试，或检查代理。`,
  'proxy.cut': (about: About) =>
    `经代理 ${about.host} 到 ${about.target} 的连接在消息发出之前中断。请检查代理，并确认它原样放行 TLS。`,

  'robot.no-errcode': (about: About) =>
    `返回内容不是机器人服务的应答：其中没有 ${about.member}，因此不能算作已发送。请检查 Webhook 地址，并确认没有被代理或登录页面拦截。`,
  'robot.empty-reply': '对方返回为空，无法确认消息已被接收，因此不能算作已发送。请检查 Webhook 地址。',
  'template.syntax': (about: About) =>
    `模板 ${about.input} 有语法错误，已改用内置内容发送。请检查标签，每个 {{#section}} 都要有对应的 {{/section}}。`,
  'template.unknown-field': (about: About) =>
    `模板 ${about.input} 使用了不存在的字段 ${about.field}，已改用内置内容发送。可用字段见文档。`,
  'template.unsupported': (about: About) =>
    `模板 ${about.input} 使用了不支持的标签 ${about.field}，已改用内置内容发送。支持字段、区块和反向区块，不支持 partial。`,
  'template.empty': (about: About) =>
    `模板 ${about.input} 的结果为空，已改用内置内容发送。请在模板中加入固定文字。`,
  'template.too-long': (about: About) =>
    `模板 ${about.input} 的结果过长，已改用内置内容发送。请减少对列表的循环。`,

  'template.title': (about: About) =>
    `模板 ${about.input} 的结果超过一行的长度，已截断为 ${about.limit} 列。请减少其中的文字。`,
  'template.file': (about: About) =>
    `模板 ${about.input} 是文件地址，而这里不读取文件，已改用内置内容发送。请直接填写文字，或用 output-file 展示文件。`,

  'dingtalk.busy': '钉钉系统繁忙，请稍后再试。',
  'dingtalk.authorisation': '钉钉鉴权失败。请在机器人设置中重新复制 Webhook 地址。',
  'dingtalk.keyword':
    '机器人启用了自定义关键词，而消息中没有包含。请把机器人安全设置中的任一关键词填入 dingtalk-keyword。',
  'dingtalk.keyword-wrong':
    '消息中已有 dingtalk-keyword，但机器人要求的是另一个关键词。请从机器人安全设置中原样复制一个（区分大小写）。',
  'dingtalk.signature': '签名不匹配。请把机器人安全设置中“加签”的密钥（SEC 开头）完整填入 dingtalk-secret。',
  'dingtalk.unsigned': '机器人要求加签。请把机器人安全设置中“加签”的密钥（SEC 开头）填入 dingtalk-secret。',
  'dingtalk.timestamp': '钉钉拒绝了签名中的时间戳：本机时钟误差超过一小时。请校准运行器的系统时间。',
  'dingtalk.ip':
    '运行器的 IP 不在机器人的 IP 白名单内。请加入白名单，或改用加签、关键词方式：托管运行器的 IP 并不固定。',
  'dingtalk.security':
    '未通过钉钉的安全校验。请核对机器人的安全设置：自定义关键词（dingtalk-keyword）、加签（dingtalk-secret）、IP 白名单。',
  'dingtalk.token':
    '钉钉不认识这个 access_token。请在机器人设置中重新完整复制 Webhook 地址；机器人也可能已被移除，或地址已重置。',
  'dingtalk.external': '钉钉不认识这个 access_token，外部群的机器人会出现这种情况。请改用内部群的机器人。',
  'dingtalk.dissolved': '群已解散。请在其他群中添加机器人，并填写新的 Webhook 地址。',
  'dingtalk.disabled': '机器人已被停用，请联系群主或管理员重新启用。',
  'dingtalk.gone': '机器人不存在。请确认它仍在群中，或重新添加并填写新的 Webhook 地址。',
  'dingtalk.type': '钉钉不支持这种消息类型。请向本项目反馈这个问题。',
  'dingtalk.json': '钉钉无法解析消息参数。请向本项目反馈这个问题。',
  'dingtalk.content-type': '钉钉拒绝了请求的 Content-Type，可能被途中的代理改写，请检查代理设置。',
  'dingtalk.rate': (about: About) =>
    `该机器人一分钟内收到的消息超过 20 条，钉钉会限流 10 分钟。请${fewer(about, '为它单独准备一个机器人')}。`,
  'dingtalk.quota': (about: About) =>
    `钉钉暂时不再接受调用：企业版本的调用额度或该接口的频率限制已用完。请${fewer(about, '在钉钉管理后台查看额度')}。`,
  'dingtalk.too-long': (about: About) =>
    `消息超过钉钉的长度上限（${about.limit} 字节）。请减少 output 的内容或调小 log-lines。`,
  'dingtalk.unsafe-link': '钉钉判定消息中含有不安全的外链。请检查您自己填写的链接和 fields。',
  'dingtalk.unsuitable': '钉钉判定消息内容不合适。请检查您自己填写的文字和 fields，或减少展示的日志行数。',
  'dingtalk.refused': (about: About) =>
    `钉钉拒绝了这条消息，errcode 为 ${about.errcode}，含义请查钉钉开放平台的错误码文档。`,

  'wecom.busy': '企业微信系统繁忙，请稍后再试。',
  'wecom.key':
    '企业微信不认识这个机器人。请在机器人设置中重新完整复制 Webhook 地址；机器人也可能已被移出群聊。',
  'wecom.disabled': '机器人已被停用或移除。请重新添加到群聊，并填写新的 Webhook 地址。',
  'wecom.not-in-group': '机器人不在群聊中。请重新添加到群聊，并填写新的 Webhook 地址。',
  'wecom.person': '机器人无权给此人发消息，请使用群聊中机器人的 Webhook 地址。',
  'wecom.rate': (about: About) =>
    `该机器人一分钟内收到的消息超过 20 条。请${fewer(about, '为它单独准备一个机器人')}。`,
  'wecom.concurrent': '同时向该机器人发送的请求过多，请稍后再试。',
  'wecom.type': '企业微信不支持这种消息类型。请向本项目反馈这个问题。',
  'wecom.parameter': '企业微信拒绝了消息中的某个参数。请连同对方返回的说明向本项目反馈。',
  'wecom.too-long': (about: About) =>
    `消息超过企业微信的长度上限（${about.limit} 字节）。请减少 output 的内容或调小 log-lines。`,
  'wecom.characters': '企业微信拒绝了消息中的某些字符。请检查您自己填写的文字和 fields。',
  'wecom.empty': '企业微信认为消息内容为空，请检查您的模板。',
  'wecom.upload':
    '企业微信拒绝了附件：文件大小须在 5 字节到 20 MB 之间。请换用更小的文件，或关闭 wecom-attach-log。',
  'wecom.media': '企业微信上的附件已失效。请重新运行作业，或关闭 wecom-attach-log。',
  'wecom.attachment': (about: About) =>
    `日志未能打包成附件（${about.name}），消息正文已经发出。请检查 Runner 的临时目录是否可写、空间是否足够。`,
  'wecom.refused': (about: About) =>
    `企业微信拒绝了这条消息，errcode 为 ${about.errcode}，含义请查 https://open.work.weixin.qq.com/devtool/query?e=${about.errcode}`,

  'feishu.token':
    '飞书不认识这个机器人。请在机器人设置中重新完整复制 Webhook 地址（Lark 的机器人须填完整地址）；机器人也可能已被移出群聊。',
  'feishu.disabled': '机器人已被停用，请联系群主或管理员重新启用。',
  'feishu.signature':
    '签名不匹配。请把机器人安全设置中“签名校验”的密钥完整填入 feishu-secret；若密钥无误，则是运行器的时钟误差超过一小时，请校准。',
  'feishu.unsigned': '机器人要求签名校验。请把机器人安全设置中“签名校验”的密钥填入 feishu-secret。',
  'feishu.ip':
    '运行器的 IP 不在机器人的 IP 白名单内。请加入白名单，或改用签名校验、关键词方式：托管运行器的 IP 并不固定。',
  'feishu.keyword':
    '机器人启用了自定义关键词，而消息中没有包含。请把机器人安全设置中的任一关键词填入 feishu-keyword。',
  'feishu.keyword-wrong':
    '消息中已有 feishu-keyword，但机器人要求的是另一个关键词。请从机器人安全设置中原样复制一个（区分大小写）。',
  'feishu.rate': (about: About) =>
    `飞书暂时不再接收该机器人的消息：每秒至多 5 条、每分钟至多 100 条，整点和半点时更少。请${fewer(about, '避开整点和半点')}。`,
  'feishu.too-long': (about: About) =>
    `飞书认为消息过长（上限 ${about.limit} 字节），或无法解析。请减少 output 的内容或调小 log-lines；如果消息并不长，请向本项目反馈。`,
  'feishu.card': '飞书拒绝了这张卡片。请检查您的模板；若没有使用模板，请连同对方返回的说明向本项目反馈。',
  'feishu.type': '飞书不支持这种消息类型。请向本项目反馈这个问题。',
  'feishu.refused': (about: About) =>
    `飞书拒绝了这条消息，错误码为 ${about.errcode}，含义请查飞书开放平台的错误码文档。`,

  'service.address': (about: About) =>
    `${about.host} 不认识这个地址：可能已被删除，或填写有误。请重新创建一个并填入 ${about.input}。`,
  'service.key': (about: About) => `${about.host} 不接受这个密钥。请重新复制并填入 ${about.input}。`,
  'service.login': (about: About) =>
    `${about.host} 上的这个主题需要登录，或登录信息未被接受。请检查 ${about.input}。`,
  'service.recipient': (about: About) =>
    `${about.host} 找不到这个接收方。请检查 ${about.input}，并确认机器人已加入。`,
  'service.forbidden': (about: About) =>
    `${about.host} 不允许发送方在此发言：它被移除、被屏蔽，或缺少权限。请重新加入，或检查 ${about.input}。`,
  'service.thread': (about: About) =>
    `${about.host} 要求一个开放的话题，或不认识所填的话题。请检查话题 ID 或 ${about.input}。`,
  'service.rate': (about: About) =>
    `短时间内发往 ${about.host} 的消息过多。请减少发送：仅在状态变化时通知，或所有作业合并为一条。`,
  'service.quota': (about: About) =>
    `${about.host} 当天的发送次数已用完，今天不会再送达。请仅在状态变化时通知，或所有作业合并为一条。`,
  'service.too-long': (about: About) => `消息超过了 ${about.host} 的长度限制。请减少 output 或 log-lines。`,
  'service.form': (about: About) => `${about.host} 无法理解这条消息。这是我们的缺陷，请附上本行反馈。`,
  'service.blocked': (about: About) =>
    `${about.host} 目前不接受来自该运行器网络地址的请求：可能同一地址上的其他人发送过多，或该地址不在允许范围。请换一个出口地址的运行器。`,
  'service.moved': (about: About) =>
    `该群组已升级为超级群组。请把新的 ID${about.name ? ` ${about.name} ` : ''}填入 ${about.input}。`,
  'service.off': (about: About) => `${about.host} 上的工作流已停用，请在那里启用。`,
  'service.anyone': (about: About) =>
    `${about.host} 不允许任何人触发该工作流，或地址不完整。请将触发者设为“任何人”，并把完整地址填入 ${about.input}。`,
  'service.app-gone': (about: About) =>
    `${about.host} 表示该密钥对应的应用已从手机上卸载。请把应用当前显示的密钥填入 ${about.input}。`,
  'service.account': (about: About) => `${about.host} 要求先处理账号问题。请登录该服务查看。`,
  'service.no-yes': (about: About) =>
    `${about.host} 有应答（HTTP ${about.status}），但没有表示已接收消息。请检查 ${about.input}，并确认应答的确来自该服务。`,
  'service.refused': (about: About) =>
    `${about.host} 拒绝了消息${about.errcode === undefined ? '' : `（${about.errcode}）`}。`,

  'webhook.not-json': (about: About) =>
    `${about.input} 生成的不是 JSON，因此没有发往该目标。请给每个文本加上引号："{{task}}"。`,
  'webhook.status': (about: About) =>
    `${about.host} 的应答为 HTTP ${about.status}，不符合 ${about.input} 的要求。`,
  'webhook.member': (about: About) =>
    `${about.host} 有应答（HTTP ${about.status}），但其中的 ${about.member} 不符合 ${about.input} 的要求。`,

  'smtp.silent': (about: About) =>
    `${at(about)} 接受了连接但没有发出问候。${about.port === 465 ? '请检查主机；过载的服务器也会这样等待。' : '请检查端口：要求直接 TLS 的服务器会这样等待（请用 465），过载的服务器也会如此。'}`,
  'smtp.silent-plain': (about: About) =>
    `${at(about)} 接受了连接但没有发出问候。要求直接 TLS 的服务器会这样等待：如属此类请去掉 smtp-tls: false，否则请填写无需 TLS 的端口（25）。`,
  'smtp.garbage': (about: About) =>
    `${at(about)} 的应答不是 SMTP。请检查主机和端口，以及是否有其他服务代为应答。`,
  'smtp.greeting-refused': (about: About) =>
    `${about.host} 不接收来自该运行器地址的邮件。请使用邮箱服务商的发信服务器并登录。`,
  'smtp.not-from-here': (about: About) =>
    `${about.host} 不接收来自该运行器地址的邮件，登录后也不接收。请其管理员放行该地址，或改用其他服务商或自托管运行器。`,
  'smtp.hello': (about: About) =>
    `${at(about)} 拒绝了问候，无法发送。请检查主机${isSubmission(about) ? '' : '和端口：发信端口为 465 或 587'}。`,
  'smtp.hello-name': (about: About) =>
    `${about.host} 不接受问候时使用的名称（${about.name}）。请在 smtp-hello 中填写它接受的名称，例如运行器在您 DNS 中的域名。`,
  'smtp.no-starttls': (about: About) =>
    `${at(about)} 不提供加密，而未加密时不会发送任何内容。请改用 ${about.port === 587 ? '465' : '465 或 587'} 端口；仅对内网中继才设置 smtp-tls: false。`,
  'smtp.starttls-later': (about: About) => `${about.host} 目前无法加密，请稍后再试。`,
  'smtp.tls-required': (about: About) => `${about.host} 只接收加密连接。请去掉 smtp-tls: false。`,
  'smtp.busy': (about: About) => `${about.host} 正忙或正在关闭，请稍后再试。`,
  'smtp.refused': (about: About) => `${about.host} 拒绝了邮件，原话附后；若仍不明白，请咨询其管理员。`,

  'smtp.login': (about: About) =>
    `${about.host} 拒绝登录。请检查用户名和密码：许多服务商要求使用应用专用密码或授权码，并在邮箱设置中开启 SMTP 服务。`,
  'smtp.login-required': (about: About) =>
    `${about.host} 要求登录后才能发信。请填写 smtp-username 和 smtp-password。`,
  'smtp.login-not-offered': (about: About) =>
    `${at(about)} 不提供密码登录${about.offered ? `（它提供 ${about.offered}）` : ''}，因此没有发送。请检查端口；若是无需登录的中继，请不要填写 smtp-username 和 smtp-password。`,
  'smtp.token-not-offered': (about: About) =>
    `${at(about)} 不接受访问令牌${about.offered ? `（它提供 ${about.offered}）` : ''}。请用 smtp-password 代替 smtp-access-token。`,
  'smtp.login-later': (about: About) => `${about.host} 目前无法校验登录，请稍后再试。`,
  'smtp.login-locked': (about: About) =>
    `登录失败次数过多，${about.host} 已暂时锁定登录。请更正密码并等待一段时间。`,
  'smtp.token': (about: About) =>
    `${about.host} 拒绝了访问令牌：可能已过期（通常一小时有效）、不属于 smtp-username 的邮箱，或没有 SMTP 发信权限。请在同一作业中获取新令牌。`,
  'smtp.gmail-password':
    'Google 不接受账号本身的密码。请开启两步验证，生成应用专用密码（https://myaccount.google.com/apppasswords），并将这 16 个字母填入 smtp-password。',
  'smtp.microsoft-password':
    'Microsoft 不再允许该账号用密码发信。请提供 OAuth 2 访问令牌（smtp-access-token），或改用其他服务商。',
  'smtp.microsoft-login':
    'Microsoft 拒绝登录：密码有误，或该邮箱或组织关闭了 SMTP AUTH。请管理员开启，或提供 OAuth 2 访问令牌（smtp-access-token）。',
  'smtp.qq-code':
    'QQ 邮箱不接受 QQ 密码。请在邮箱“设置—账号”中开启 SMTP 服务，生成授权码并填入 smtp-password；修改 QQ 密码后原授权码失效。登录过于频繁时也会这样提示。',
  'smtp.exmail-password':
    '腾讯企业邮箱拒绝登录（“busy”并非暂时繁忙）。请在邮箱设置中开启 SMTP，生成客户端专用密码并填入 smtp-password。服务器为 smtp.exmail.qq.com。',
  'smtp.netease-code':
    '网易邮箱不接受邮箱登录密码。请在邮箱设置中开启 SMTP 服务，生成授权码并填入 smtp-password。',
  'smtp.aliyun-password':
    '阿里邮箱拒绝登录。请允许该邮箱使用第三方客户端，生成第三方客户端安全密码并填入 smtp-password。',

  'smtp.from-not-login': (about: About) =>
    `${about.host} 只允许以登录的邮箱发信，不能以 ${about.from} 发信。请不填 email-from，或填与 smtp-username 相同的地址。`,
  'smtp.from-unverified': (about: About) =>
    `${about.from} 在 ${about.host} 未通过发件人验证。请在那里验证该地址或其域名（沙盒账号还须验证收件人）。`,
  'smtp.from-refused': (about: About) =>
    `${about.host} 不接收来自 ${about.from} 的邮件。请在 email-from 中换一个可以在那里发信的地址。`,
  'smtp.from-ascii': (about: About) =>
    `${about.from} 的 @ 之前含有非 ASCII 字符，${about.host} 无法以它发信。请在 email-from 中换一个地址。`,
  'smtp.service-off': '该邮箱不能发信：SMTP 服务未开启，或因发信过多被服务商封禁。请查看邮箱设置。',
  'smtp.relay': (about: About) =>
    `${about.host} 不为此处转发邮件。请登录（smtp-username、smtp-password），或使用服务商的发信服务器。`,
  'smtp.relay-login': (about: About) =>
    `即使已登录，${about.host} 也不向这些地址转发邮件：${about.recipients}。请检查地址，或请其管理员放行。`,
  'smtp.recipient': (about: About) =>
    `被永久拒收：${about.recipients}。请检查 email-to、email-cc、email-bcc 中的这些地址。`,
  'smtp.recipient-later': (about: About) => `被 ${about.host} 暂缓：${about.recipients}。请稍后再试。`,
  'smtp.recipient-ascii': (about: About) =>
    `@ 之前含有非 ASCII 字符的地址，${about.host} 无法投递：${about.recipients}。请换用其他地址。`,
  'smtp.greylisted': (about: About) =>
    `${about.host} 会暂缓陌生发件人的邮件（灰名单）：${about.recipients}。稍后的邮件会被接收；需要登录的发信服务器没有此问题。`,
  'smtp.mailbox-full': (about: About) => `邮箱已满：${about.recipients}。请其主人清理。`,
  'smtp.spam': (about: About) =>
    `${about.host} 将邮件判为垃圾邮件。请修改 email-subject、减少日志行和链接、降低发送频率，或改用其他服务商。`,
  'smtp.reputation': (about: About) =>
    `该运行器地址的信誉不佳，${about.host} 不接收其邮件。请改用其他服务商或自托管运行器。`,
  'smtp.quota': (about: About) =>
    `${about.host} 暂不接收该邮箱的更多邮件：短时间内登录或发信过多。请${fewer(about, '改用其他服务商')}。`,
  'smtp.too-large': (about: About) =>
    `邮件超过了 ${about.host} 允许的大小${about.limit ? `（${about.limit} 字节）` : ''}。请不要附带日志（email-attach-log: false）。`,
  'smtp.too-large-text': (about: About) =>
    `邮件超过了 ${about.host} 允许的大小${about.limit ? `（${about.limit} 字节）` : ''}。请减少 output 的内容或调小 log-lines。`,
  'email.attachment-size': (about: About) =>
    `附上 ${about.name} 后邮件超出了 ${about.host} 允许的大小，已改为不带附件发出。请关闭 email-attach-log，或将日志保存为 artifact。`,
  'email.attachment': (about: About) =>
    `日志未能打包成附件（${about.name}），邮件正文已经发出。请检查 Runner 的临时目录是否可写、空间是否足够。`,

  'facts.file': (about: About) => `无法读取${reading(about)}（${about.reason}），通知中将不含这部分内容。`,
  'facts.file-too-large': (about: About) =>
    `${reading(about)}超过 ${about.mib} MiB，通知中将不含这部分内容。`,
  'facts.not-json': (about: About) => `无法读取${reading(about)}：内容不是 JSON，通知中将不含这部分内容。`,
  'facts.shape': (about: About) =>
    `无法读取${reading(about)}：服务器返回的格式与文档不符。请检查 GITHUB_API_URL 是否指向该服务器的 API。`,
  'facts.huge': (about: About) => `无法读取${reading(about)}：返回内容超过 ${about.mib} MiB。`,
  'facts.slow': (about: About) =>
    `未能在限定时间内读取${reading(about)}。请调大 timeout，或检查运行器到服务器的网络。`,
  'facts.network': (about: About) =>
    `无法读取${reading(about)}：连不上 ${about.host}（${about.reason}）。请检查运行器的网络和代理。`,
  'facts.login': (about: About) =>
    `无法读取${reading(about)}：服务器不接受 github-token。请不要填写该输入，以便使用作业自带的令牌。`,
  'facts.job-over': (about: About) => `无法读取${reading(about)}：服务器已将该作业结束，不再接受其令牌。`,
  'facts.forbidden': (about: About) =>
    `无法读取${reading(about)}：令牌没有权限。请在作业的 permissions: 中加上 ${about.permission}。`,
  'facts.missing': (about: About) =>
    `无法读取${reading(about)}：服务器上没有，或令牌无权查看。私有仓库请在作业的 permissions: 中加上 ${about.permission}。`,
  'facts.not-offered': (about: About) => `无法读取${reading(about)}：此版本的服务器不提供该接口。`,
  'facts.rate-limited': (about: About) =>
    `无法读取${reading(about)}：该令牌的请求次数过多，过一段时间即可恢复。`,
  'facts.expired': (about: About) => `无法读取${reading(about)}：服务器已将其删除。`,
  'facts.status': (about: About) => `无法读取${reading(about)}：服务器返回 ${about.status}。`,
  'facts.no-log': '无法读取失败作业的日志：作业没有留下日志，或日志尚未就绪。',
  'facts.log-cut': (about: About) => `作业 ${about.job} 的日志未能读完，摘录只含已读到的部分。`,
  'facts.internal':
    'job-notify 自身出错，通知缺少一部分内容，其余照常发送。请连同这一行一起报告缺陷；设置 RUNNER_DEBUG=1 时会显示出错位置。',
  'facts.token-refused': (about: About) =>
    `未能读取${reading(about)}：服务器返回 ${about.status}。请用 --token 提供本项目的令牌，权限须包含 ${about.permission}。`,
  'facts.no-token':
    '没有令牌，未从代码托管平台的 API 读取任何内容，通知只含环境变量和事件中的信息。请保留 github-token 的默认值，或提供带有 actions: read 和 checks: read 权限的令牌。',
  'facts.no-match': (about: About) => `${about.input}：没有名为 ${about.pattern} 的文件。`,
  'facts.folder': (about: About) =>
    `${about.input}：${about.pattern} 是目录。请写明其中的文件，例如在后面加上 /*。`,
  'facts.no-file': (about: About) => `${about.input}：${about.pattern} 不是普通文件。`,
  'facts.unreadable-file': (about: About) => `${about.input}：无法读取 ${about.file}（${about.reason}）。`,
  'facts.binary': (about: About) => `${about.input}：${about.file} 不是文本文件，不予显示。`,
  'facts.slow-files': (about: About) =>
    `${about.input}：查找 ${about.pattern} 耗时过长。请写明更具体的目录。`,
  'facts.slow-file': (about: About) => `${about.input}：未能在限定时间内读完 ${about.file}。`,
  'facts.too-many-files': (about: About) => `${about.input}：文件超过 ${about.limit} 个，其余从略。`,
  'facts.known-pattern': (about: About) =>
    `known-causes：模式 ${about.pattern} 未采用：不允许 ${about.reason}。请使用 RE2 语法：不含环视和反向引用，重复次数也不要太大。`,
  'facts.known-slow': () => 'known-causes：匹配耗时过长，日志的其余部分未作比对。请减少带次数的重复。',
  'facts.known-entries': (about: About) =>
    `known-causes：${about.file} 中的 ${about.names} 无法使用。每项须有 pattern 和 cause，可另加 fix 和 contact；每段文字不超过 300 个字符，最多 100 项。`,
  'facts.output-left': (about: About) =>
    `${about.input}：${about.files} 中也有错误，但篇幅不够未能展示。请增大 log-lines。`,
  'facts.no-tests': (about: About) => `${about.input}：${about.file} 中没有测试结果。`,
  'facts.report-cut': (about: About) => `${about.input}：${about.file} 未能读完，数字只统计已读到的部分。`,
  'facts.report-broken': (about: About) =>
    `${about.input}：${about.file} 不是完整的 JUnit XML，数字只统计已读到的部分。`,
  'facts.reports-left': (about: About) => `${about.input}：报告过多，未能全部读取，数字只统计前面的部分。`,
}
