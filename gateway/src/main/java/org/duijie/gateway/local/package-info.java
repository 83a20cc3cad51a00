/** For the local set-up only: the organisations whose users come with the realm, from a file. */
package org.duijie.gateway.local;
