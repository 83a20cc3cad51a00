/** The invented families that an encoder learns from, and which fields of them are held out to decide what it is given. */
package org.duijie.training.corpus;
