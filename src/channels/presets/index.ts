/** The table of presets: a further service is a file and a line here. */
import { bark } from './bark.js'
import { discord } from './discord.js'
import { ntfy } from './ntfy.js'
import { pushplus } from './pushplus.js'
import { serverchan } from './serverchan.js'
import { slack } from './slack.js'
import { teams } from './teams.js'
import { telegram } from './telegram.js'

export const presets = { slack, teams, discord, telegram, ntfy, bark, pushplus, serverchan }
