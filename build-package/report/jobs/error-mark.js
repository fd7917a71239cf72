const ERROR_MARK = /^(?:\xef\xbb\xbf)?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?##\[error\]/m;
const HEAD_MAX = 64;
export async function hasErrorMark(chunks) {
    let head = '';
    for await (const chunk of chunks) {
        const text = head + Buffer.from(chunk).toString('latin1');
        if (ERROR_MARK.test(text))
            return true;
        const line = text.slice(text.lastIndexOf('\n') + 1);
        head = line.length <= HEAD_MAX ? line : `~${line.slice(-HEAD_MAX)}`;
    }
    return false;
}
