/**
 * Research resources that universities share (experts, facilities, data sets): what is said of each kind, who sees it,
 * its life, and the events that tell of it.
 */
package org.duijie.outcome.sharedresources;
