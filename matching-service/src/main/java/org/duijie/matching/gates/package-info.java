/**
 * What must hold before a pair is scored at all. Pure rules: they know two parties, the park's conflict list and the day,
 * and answer with the gates that are closed. A pair with a closed gate is not proposed, however well its texts fit.
 */
package org.duijie.matching.gates;
