/** The course of a roadshow: its park opens, starts, finishes or cancels it. */
package org.duijie.roadshow.running;
