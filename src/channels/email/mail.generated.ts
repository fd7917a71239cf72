// biome-ignore-all format: made by a program, for a program.

/** Templates of a mail's page and its parts; made of mail.mjml by `npm run generate`. */

import type { Piece } from './pieces.js'

export const PAGE: readonly Piece[] = [
    '<!doctype html><html lang="',
    { value: 'language', isFinished: false },
    '" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>',
    { value: 'title', isFinished: false },
    '</title><!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]--><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style type="text/css"> #outlook a { padding:0; } body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; } table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; } img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; } p { display:block;margin:13px 0; } </style><!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]--><!--[if lte mso 11]><style type="text/css"> .mj-outlook-group-fix { width:100% !important; } </style><![endif]--><style type="text/css"> @media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } } </style><style media="screen and (min-width:480px)"> .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; } </style><style type="text/css"> @media (prefers-color-scheme: dark) { .page, .page > div { background-color: #0d1117 !important; } .card, .card > table { background-color: #161b22 !important; } .ink, .ink div, .ink td { color: #e6edf3 !important; } .ink .soft, .soft div { color: #9da7b1 !important; } .ink a { color: #6cb0ff !important; border-color: #6cb0ff !important; } .line, .gap { background-color: #0d1117 !important; } .cause { background-color: #54181c !important; } } </style><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no"></head><body class="page" style="word-spacing:normal;background-color:#f3f4f6;"><div aria-label="',
    { value: 'title', isFinished: false },
    '" aria-roledescription="email" role="article" lang="',
    { value: 'language', isFinished: false },
    '" dir="ltr" style="word-spacing:normal;background-color:#f3f4f6;"><b style="display:none;max-height:0;overflow:hidden;mso-hide:all">',
    { value: 'preview', isFinished: false },
    '</b><!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="card-outlook" role="presentation" style="width:640px;" width="640" bgcolor="#ffffff" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div class="card" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:640px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;"><tbody><tr><td style="direction: ltr; padding: 0; text-align: center; font-size: 14px;" align="center"><!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:640px;" ><![endif]--><div class="mj-column-per-100 mj-outlook-group-fix" style="text-align: left; direction: ltr; display: inline-block; vertical-align: top; width: 100%; font-size: 14px;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td style="vertical-align:top;padding:0;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody> ',
    { value: 'content', isFinished: true },
    ' <tr><td style="word-break: break-word; font-size: 14px;"><div style="height:20px;line-height:20px;">&#8202;</div></td></tr></tbody></table></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]--></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]--></div></body></html>',
  ]

export const PARTS = {
  heading: [
    '<tr><td align="left" style="background: ',
    { value: 'accent', isFinished: true },
    '; padding: 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:19px;font-weight:700;line-height:26px;text-align:left;color:#ffffff;">',
    { value: 'text', isFinished: false },
    '</div></td></tr>',
  ],
  sectionEnd: [
    '<tr><td style="word-break: break-word; font-size: 14px;"><div style="height:12px;line-height:12px;">&#8202;</div></td></tr>',
  ],
  note: [
    '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
    { where: 'href', pieces: [
    '<a href="',
    { value: 'href', isFinished: true },
    '" style="color:#0b57d0;text-decoration:none">',
  ] },
    { value: 'text', isFinished: false },
    { where: 'href', pieces: [
    '</a>',
  ] },
    '</div></td></tr>',
  ],
  lead: [
    '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
    { where: 'href', pieces: [
    '<a href="',
    { value: 'href', isFinished: true },
    '" style="color:#0b57d0;text-decoration:none">',
    { value: 'sha', isFinished: false },
    '</a> ',
  ] },
    { value: 'text', isFinished: false },
    '</div></td></tr>',
  ],
  failure: [
    '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
    { value: 'label', isFinished: false },
    { where: 'href', pieces: [
    '<a href="',
    { value: 'href', isFinished: true },
    '" style="color:#0b57d0;text-decoration:none">',
  ] },
    '<b style="font-weight:600">',
    { value: 'name', isFinished: false },
    '</b>',
    { where: 'href', pieces: [
    '</a>',
  ] },
    { where: 'note', pieces: [
    ' <span class="soft" style="color:#57606a;font-weight:400">(',
    { value: 'note', isFinished: false },
    ')</span>',
  ] },
    '</div></td></tr>',
  ],
  passageTitle: [
    '<tr><td align="left" class="soft" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:13px;line-height:18px;text-align:left;color:#57606a;">',
    { value: 'text', isFinished: false },
    '</div></td></tr>',
  ],
  line: [
    '<tr><td class="',
    { value: 'kind', isFinished: false },
    ' ink" style="padding:1px 20px 1px ',
    { value: 'indent', isFinished: false },
    'px;text-indent:-',
    { value: 'hang', isFinished: false },
    'px;background-color:',
    { value: 'fill', isFinished: true },
    ';color:#1f2328;font:12px/17px Menlo,Consolas,monospace;white-space:pre-wrap;word-break:break-word',
    { where: 'isCause', pieces: [
    ';font-weight:700',
  ] },
    '"><span class="soft" style="color:#57606a;font-weight:400">',
    { value: 'number', isFinished: true },
    '</span>',
    { value: 'text', isFinished: true },
    '</td></tr>',
  ],
  row: [
    '<tr><td class="ink" style="padding:0 20px"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="table-layout:fixed;color:#1f2328;font:14px/20px \'Segoe UI\',Helvetica,Arial,sans-serif"><tbody><tr><td class="soft" valign="top" width="88" style="padding:2px 12px 2px 0;word-break:break-word;color:#57606a">',
    { value: 'label', isFinished: false },
    '</td><td valign="top" style="padding:2px 0;word-break:break-word">',
    { where: 'href', pieces: [
    '<a href="',
    { value: 'href', isFinished: true },
    '" style="color:#0b57d0;text-decoration:none">',
  ] },
    { value: 'value', isFinished: false },
    { value: 'target', isFinished: true },
    { where: 'href', pieces: [
    '</a>',
  ] },
    '</td></tr></tbody></table></td></tr>',
  ],
  link: [
    '<tr><td align="left" class="ink" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;"><a href="',
    { value: 'href', isFinished: true },
    '" style="display:inline-block;margin:0 8px 8px 0;padding:8px 16px;border:1px solid #0b57d0;border-radius:6px;color:#0b57d0;font-weight:600;text-decoration:none">',
    { value: 'label', isFinished: false },
    '</a></div></td></tr>',
  ],
  body: [
    '<tr><td align="left" class="ink" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
    { value: 'text', isFinished: true },
    '</div></td></tr>',
  ],
  ownLink: [
    '<a href="',
    { value: 'href', isFinished: true },
    '" style="color:#0b57d0;text-decoration:none">',
    { value: 'href', isFinished: true },
    '</a>',
  ],
} satisfies Record<string, readonly Piece[]>
