/** Events on {@code duijie.roadshows}. */
package org.duijie.contracts.roadshows;
