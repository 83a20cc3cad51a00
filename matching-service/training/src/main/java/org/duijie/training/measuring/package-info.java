/** What an encoder is worth on the held-out fields: of all their outcomes, within families, across the languages. */
package org.duijie.training.measuring;
