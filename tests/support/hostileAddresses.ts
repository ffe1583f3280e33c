/**
 * Addresses an attacker would like the desktop app to go to, open, or believe in. None is on the app's own origin
 * and none is on any closed list, although many take pains to look as if they were.
 */
export const hostileAddresses: readonly string[] = [
  ...new Set([...disguises(), ...schemes(), ...foreignPages(), ...oddities()]),
];

/** Things that look like `beredt://app/` to a careless comparison. */
function disguises(): string[] {
  const hosts = [
    'app.evil.example',
    'app@evil.example',
    'app:443',
    'app:80',
    'app:0',
    'app%00.evil.example',
    'app%2eevil.example',
    'app%40evil.example',
    'evil.example',
    'evil.example#app',
    'APP.evil',
    'xapp',
    'appx',
    'ap',
    'app ',
    'app\t.evil',
    'app.',
    '.app',
    'app..',
    'user@app',
    'user:pass@app',
    ':@app',
    '@app',
    'аpp',
    'app\u200b',
    'app\u0000',
    'print',
    'print@app',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '',
    '*',
    'app,evil',
    'app;evil',
    'app&evil',
    'app|evil',
  ];
  const unlikeScheme = [
    'beredt:app',
    'beredt:/app/',
    'beredt:///app/',
    'beredt:\\\\app\\',
    'beredt:',
    'beredt',
    '//app/',
    '/app',
    'app/',
    'beredts://app/',
    'xberedt://app/',
    'beredt-open://app/',
    'beredt+x://app/',
    'beredt.://app/',
    'web+beredt://app/',
    'view-source:beredt://app/',
    'blob:beredt://app/0b6a',
    'filesystem:beredt://app/temporary/x',
    'about:beredt://app/',
    'https://beredt://app/',
    'https://evil.example/beredt://app/',
    'javascript:location="beredt://app/"',
    'data:text/html,beredt://app/',
    'feed:beredt://app/',
    'jar:beredt://app/!/',
    'wyciwyg://0/beredt://app/',
    ' evil://beredt://app/',
    'chrome://beredt/app/',
    'intent://app/#Intent;scheme=beredt;end',
  ];
  return [...hosts.map((host) => `beredt://${host}/`), ...unlikeScheme];
}

/** Programs, protocols and files the operating system would act on. */
function schemes(): string[] {
  const plain = String.raw`
    file:///etc/passwd file:///C:/Windows/System32/calc.exe file://server/share/run.lnk FILE:///etc/passwd
    file:\\server\share\x.exe \\server\share\x.exe //server/share/x.exe C:\Windows\System32\cmd.exe
    C:/Windows/System32/cmd.exe /usr/bin/xterm smb://server/share nfs://server/share afp://server/share
    dav://server/share webdav://server/x sftp://server/x ssh://server ssh://-oProxyCommand=calc/x telnet://server
    ftp://server/x ldap://server/x gopher://server/x vnc://server rdp://full%20address=s:x ms-officecmd:{}
    ms-word:ofe|u|https://evil.example/x.docx ms-excel:ofv|u|https://evil.example/x.xlsx
    ms-powerpoint:nft|u|https://evil.example/x ms-settings: ms-gamingoverlay:// ms-cxh://x ms-search:query=x
    search-ms:query=x&crumb=location:\\server\share ms-appinstaller:?source=https://evil.example/x
    ms-windows-store://pdp ms-screenclip: ms-quick-assist: shell:startup shell:::{20D04FE0} vbscript:msgbox(1)
    javascript:alert(1) JaVaScRiPt:alert(1) javascript&colon;alert(1) javascript://%0aalert(1) livescript:x mocha:x
    data:text/html,<script>alert(1)</script> data:text/html;base64,PHNjcmlwdD4= data:application/x-msdownload,MZ
    data:,x blob:https://evil.example/1 blob:null/1 filesystem:https://evil.example/temporary/x about:blank
    about:srcdoc about:config chrome://gpu chrome://settings chrome-extension://aaaa/x.html chrome-untrusted://x
    chrome-error://chromewebdata/ devtools://devtools/bundled/inspector.html edge://settings
    view-source:https://evil.example res://ieframe.dll/x mhtml:file:///x jar:https://evil.example/x.jar!/x help:x
    hcp://x its:x mk:@MSITStore:x ms-its:x steam://run/1 zoommtg://x slack://x teams://x msteams:/l/x vscode://x/y
    vscode-insiders://x git://server/x git+ssh://x svn://x jetbrains://x docker://x
    itms-services://?action=download-manifest itunes://x facetime://x facetime-audio://x sms:12345678
    sip:x@evil.example sips:x@y callto:x skype:x?call whatsapp://send?x tg://x xmpp:x@y irc://x magnet:?xt=x
    bitcoin:x market://x android-app://x intent:#Intent;action=x;end x-apple.systempreferences:x
    applescript://com.apple.scripteditor?action=new terminal://x x-man-page://x man:x apt:x apturl:x snap://x
    flatpak+https://x urn:x tag:x news:x nntp://x webcal://x opera:x resource://x moz-extension://x moz-icon://x
    electron://x app://x cid:x mid:x nxm://x zotero://x obsidian://x
  `;
  const odd = [
    'ms-msdt:/id PCWDiagnostic /skip force',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:image/svg+xml,<svg onload=alert(1)>',
  ];
  return [...plain.trim().split(/\s+/), ...odd];
}

/** Ordinary pages: nothing is listed, so every one of them stays closed. */
function foreignPages(): string[] {
  return [
    'http://evil.example/',
    'https://evil.example/',
    'HTTPS://EVIL.EXAMPLE/',
    'https://www.dsb.no/',
    'https://www.dsb.no.evil.example/',
    'https://www.dsb.no@evil.example/',
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'ws://evil.example/',
    'wss://evil.example/',
    'https://evil.example/%2e%2e/',
    'https://evil.example/\u202egnp.exe',
    'https://xn--80ak6aa92e.com/',
    'https://user:pass@evil.example/',
    'https://evil.example:22/',
    '//evil.example/',
    '///evil.example',
    'http:///evil.example',
    'https://',
  ];
}

/** Half addresses, and addresses on the list's schemes that carry something more. */
function oddities(): string[] {
  return [
    '',
    ' ',
    '.',
    '..',
    '#',
    '?',
    '\0',
    '\n',
    'null',
    'undefined',
    'NaN',
    '[object Object]',
    '%',
    '%zz',
    'x'.repeat(5_000),
    `tel:${'1'.repeat(5_000)}`,
    'tel:',
    'tel:+',
    'tel:12',
    'tel:abc',
    'tel:*#06#',
    'tel:*21*12345678#',
    'tel:112;phone-context=evil',
    'tel:112,,1',
    'tel:112p1',
    'tel:112w1',
    'tel://112',
    'tel:112?x=y',
    'tel:112#x',
    'tel:+47 22 22 22 22',
    'tel:%2B4722222222',
    'TEL:112',
    'tel:112\n113',
    'tel:112\u0000',
    ' tel:112',
    'tel:112 ',
    'telx:112',
    'tel:/112',
    'mailto:',
    'mailto:?',
    'mailto:?to=a@b.example',
    'mailto:a',
    'mailto:a@',
    'mailto:@b.example',
    'mailto:a@b',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?attachment=C:\\x',
    'mailto:a@b.example?cc=c@d.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example?subject=a&bcc=c@d.example',
    'mailto:a@b.example?subject=a?bcc=c@d.example',
    'mailto:a@b.example?subject',
    'mailto:a@b.example?subject=a=b',
    'mailto:a@b.example#x',
    'mailto:a b@c.example',
    'mailto:"a"@b.example',
    'mailto:a@b.example,',
    'mailto:,a@b.example',
    'mailto:a@b.example;c@d.example',
    'mailto:a@b.example?subject=a\r\nBcc:c@d.example',
    'mailto:a@b.example?X-Header=1',
    'mailto://a@b.example',
    'mailto:/a@b.example',
    'MAILTO:a@b.example',
    'mailto:-oQ/tmp@b.example?subject="',
    'mailto:a%0ab@c.example',
    'mailto:a@b.example?subject=<x>',
    'mailto:a@b.example?body=`id`',
    'mailto:a@b.example?body=$(id)',
    'mailto:a@b.example?body="&calc',
    "mailto:a'@b.example",
  ];
}
