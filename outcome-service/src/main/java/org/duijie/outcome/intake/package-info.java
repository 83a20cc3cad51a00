/** How outcomes come in and change: creation, change, reading over REST. */
package org.duijie.outcome.intake;
