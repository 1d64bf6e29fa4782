/* The week and day view: FullCalendar, ordered by WeekCalendar.java. Words come from the server; times are the commune's
   local times, so FullCalendar is told UTC and the browser's own time zone never matters. */
(() => {
  'use strict';
  if (customElements.get('langso-week')) {
    return;
  }

  const TIME = { hour: '2-digit', minute: '2-digit', hour12: false };
  const local = (date) => date.toISOString().slice(0, 19);

  class Week extends HTMLElement {
    /** Draws a page; called by the server. During a drag it waits: nobody loses what they hold. */
    show(page) {
      if (this.held) {
        this.waiting = page;
        return;
      }
      const before = this.page;
      this.page = page;
      this.nowAt = Date.parse(`${page.now}Z`) - performance.now();
      if (this.calendar) {
        this.redraw(before);
      } else if (this.laidOut) {
        this.fit();
      }
    }

    /** The server's call comes before the page is laid out, and drawers come and go. */
    connectedCallback() {
      this.sizes = new ResizeObserver(() => this.settle());
      this.sizes.observe(this);
    }

    /** The frame of the page makes room for its drawer when it is laid out itself: sizes hold from the next frame on. */
    settle() {
      this.laidOut = true;
      cancelAnimationFrame(this.settling);
      this.settling = requestAnimationFrame(() => this.fit());
    }

    /**
     * FullCalendar measures what it draws, and draws all of it again where it belongs: hundreds of dates are drawn once,
     * when there is a place for them and the rows beneath them are measured.
     */
    fit() {
      const { clientWidth: width, clientHeight: height } = this;
      if (!this.page || !width || !height || `${width}x${height}` === this.drawnAt) {
        return;
      }
      this.drawnAt = `${width}x${height}`;
      if (this.calendar) {
        this.calendar.updateSize();
      } else {
        this.calendar = new FullCalendar.Calendar(this, this.options());
        this.calendar.render();
        this.measured = true;
        this.calendar.refetchEvents();
      }
    }

    disconnectedCallback() {
      this.sizes.disconnect();
      this.laidOut = false;
      cancelAnimationFrame(this.settling);
      if (this.calendar) {
        this.calendar.destroy();
        this.calendar = null;
        this.measured = false;
        this.drawnAt = null;
      }
    }

    /** Only what changed: every option that is set anew, and every second reading of the events, costs a drawing. */
    redraw(before) {
      const { calendar, page } = this;
      calendar.batchRendering(() => {
        if (before.days !== page.days) {
          calendar.changeView(this.viewName(), page.from);
        } else if (before.from !== page.from) {
          calendar.gotoDate(page.from);
        } else {
          calendar.setOption('dayHeaderContent', (day) => this.dayHeader(day.date));
          calendar.refetchEvents();
        }
        if (before.changeable !== page.changeable) {
          calendar.setOption('editable', page.changeable);
        }
      });
    }

    /** Lines are drawn at the hours and quarters only. */
    row(date) {
      const minutes = date.getUTCMinutes();
      return minutes % 15 ? ['between'] : minutes ? ['quarter'] : [];
    }

    /** Where the page opens: at the earliest thing there is to see. */
    firstHour() {
      const hours = this.page.events.map((event) => event.start.slice(11, 13)).sort();
      return `${hours[0] || '05'}:00:00`;
    }

    viewName() {
      return this.page.days === 1 ? 'timeGridDay' : 'timeGridWeek';
    }

    word(name) {
      return this.getAttribute(`data-word-${name}`);
    }

    options() {
      return {
        timeZone: 'UTC',
        now: () => new Date(this.nowAt + performance.now()).toISOString(),
        nowIndicator: true,
        locale: 'vi',
        firstDay: 1,
        initialView: this.viewName(),
        initialDate: this.page.from,
        headerToolbar: false,
        height: '100%',
        allDaySlot: false,
        // what is held is put down by whole rows: with coarser rows than steps FullCalendar adds where it was gripped
        slotDuration: '00:05:00',
        slotLabelInterval: '01:00:00',
        slotLaneClassNames: (slot) => this.row(slot.date),
        slotLabelFormat: TIME,
        eventTimeFormat: TIME,
        scrollTime: this.firstHour(),
        eventMinHeight: 24,
        eventMaxStack: 6,
        slotEventOverlap: false,
        eventInteractive: true,
        editable: this.page.changeable,
        lazyFetching: false,
        events: (range, done) => done(this.measured ? this.sources() : []),
        dayHeaderContent: (day) => this.dayHeader(day.date),
        eventContent: (shown) => this.content(shown),
        eventDidMount: (shown) => this.tell(shown),
        moreLinkContent: (more) => `+${more.num} ${this.word('more')}`,
        moreLinkHint: (count) => `+${count} ${this.word('more')}`,
        closeHint: this.word('close'),
        eventClick: (click) => this.open(click.event),
        eventDrop: (drop) => this.drop('langso-move', drop.event, drop.event.start),
        eventResize: (resize) => this.drop('langso-stretch', resize.event, resize.event.end),
        eventDragStart: () => { this.held = true; },
        eventDragStop: () => this.release(),
        eventResizeStart: () => { this.held = true; },
        eventResizeStop: () => this.release(),
      };
    }

    /** Events, and what lies behind them. */
    sources() {
      const events = this.page.events.map((event) => ({
        id: event.id,
        title: event.title,
        start: event.start,
        end: event.end,
        editable: event.movable,
        classNames: event.look,
        extendedProps: event,
      }));
      const bands = this.page.bands.map((band) => ({
        start: band.start,
        end: band.end,
        display: 'background',
        classNames: [`band-${band.kind}`],
      }));
      return events.concat(bands);
    }

    /** The solar date, below it the lunar one and what is special about the day. */
    dayHeader(date) {
      const key = local(date).slice(0, 10);
      const day = this.page.calendar.find((known) => known.date === key);
      const parts = [this.part('solar', day ? day.solar : key)];
      if (day && day.lunar) {
        const lunar = this.part(day.feast ? 'lunar feast' : 'lunar', day.lunar);
        lunar.title = `${day.lunar} ${this.word('lunar')}`;
        parts.push(lunar);
      }
      if (day && day.note) {
        const note = this.part('note', day.note);
        note.title = day.note;
        parts.push(note);
      }
      return { domNodes: parts };
    }

    content(shown) {
      if (shown.event.display === 'background') {
        return { domNodes: [] };
      }
      const { marks, place } = shown.event.extendedProps;
      // the marks stand before the title: a short date has room for one line only
      const parts = [this.part('time', shown.timeText.split(' - ')[0])];
      if (marks) {
        parts.push(this.part('marks', marks));
      }
      parts.push(this.part('title', shown.event.title), this.part('place', place));
      return { domNodes: parts };
    }

    part(name, text) {
      const part = document.createElement('span');
      part.className = `week-${name.split(' ').join(' week-')}`;
      part.textContent = text;
      return part;
    }

    tell(shown) {
      const { sentence } = shown.event.extendedProps;
      if (sentence) {
        shown.el.setAttribute('aria-label', sentence);
        shown.el.setAttribute('title', sentence);
      }
      if (shown.event.id) {
        shown.el.setAttribute('role', 'button');
        shown.el.dataset.occurrence = shown.event.id;
      }
    }

    /** What the ledger does not hold yet has nothing to open. */
    open(event) {
      if (event.id) {
        this.send('langso-open', event, event.start);
      }
    }

    /** Until the server has answered, what was dropped looks unsure. */
    drop(name, event, at) {
      event.setProp('classNames', [...event.classNames, 'asked']);
      this.send(name, event, at);
    }

    send(name, event, at) {
      const { revision } = event.extendedProps;
      this.dispatchEvent(new CustomEvent(name, { detail: { id: event.id, revision, at: local(at) } }));
    }

    release() {
      this.held = false;
      const { waiting } = this;
      this.waiting = null;
      if (waiting) {
        // after FullCalendar has put down what was held
        setTimeout(() => this.show(waiting));
      }
    }
  }

  customElements.define('langso-week', Week);
})();
