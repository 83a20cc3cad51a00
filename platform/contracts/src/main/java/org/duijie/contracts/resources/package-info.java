/** Events of shareable research resources (experts, facilities, data sets) and the state that they carry. */
package org.duijie.contracts.resources;
