export class DeliveryError extends Error {
    kind;
    again;
    explanation;
    constructor(kind, again, explanation) {
        super(explanation.code);
        this.name = 'DeliveryError';
        this.kind = kind;
        this.again = again;
        this.explanation = explanation;
    }
}
