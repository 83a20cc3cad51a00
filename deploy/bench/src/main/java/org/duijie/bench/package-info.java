/** {@code ./duijie bench}: what the product does per second and core, against a floor measured in the same run. */
package org.duijie.bench;
