/**
 * Demands and outcomes as matching knows them: which text is matched, the vectors made of it, and where both are kept.
 * A text is embedded once; the same text again never.
 */
package org.duijie.matching.subjects;
