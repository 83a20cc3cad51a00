/** The stage of a roadshow: the park puts demands and outcomes on it, and everybody sees what stands there. */
package org.duijie.roadshow.stage;
