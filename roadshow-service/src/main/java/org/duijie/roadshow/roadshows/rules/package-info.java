/** Rules of a roadshow, free of frameworks: the steps of its life cycle, and what must fit across its times. */
package org.duijie.roadshow.roadshows.rules;
