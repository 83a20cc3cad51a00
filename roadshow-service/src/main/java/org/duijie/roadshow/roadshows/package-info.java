/**
 * The roadshow itself: what the park says of it, its life cycle, its stage, where both are kept, and the events that
 * tell of them. Who may do what is decided here, and nothing here knows of HTTP.
 */
package org.duijie.roadshow.roadshows;
