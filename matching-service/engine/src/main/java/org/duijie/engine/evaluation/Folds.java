package org.duijie.engine.evaluation;

/**
 * Which fold a pair belongs to, by a hash of its ids: always the same, whatever else there is.
 *
 * @param byDemands whether all pairs of a demand are in one fold
 */
record Folds(int count, boolean byDemands) {
    /** Nothing is held out: what is learnt from comes from elsewhere. */
    static final Folds NONE = new Folds(1, true);

    int of(String demandId, String outcomeId) {
        String key = byDemands ? demandId : demandId + '\t' + outcomeId;
        int hash = key.hashCode() * 0x7FEB352D;
        hash = (hash ^ hash >>> 15) * 0x846CA68B;
        return Integer.remainderUnsigned(hash ^ hash >>> 16, count);
    }
}
