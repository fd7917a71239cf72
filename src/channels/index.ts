/** The registry: a new channel is one folder and one line here. */
export type ChannelName = 'email' | 'dingtalk' | 'wecom'
