export class ApiFault extends Error {
    explanation;
    constructor(explanation) {
        super(explanation.code);
        this.name = 'ApiFault';
        this.explanation = explanation;
    }
}
export function notOffered(error) {
    if (error instanceof ApiFault && error.explanation.code === 'facts.missing') {
        throw new ApiFault({ ...error.explanation, code: 'facts.not-offered' });
    }
    throw error;
}
