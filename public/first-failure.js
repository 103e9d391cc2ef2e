addEventListener(
  'error',
  ({ target }) => {
    if (target.rel !== 'preload') document.documentElement.classList.add('failed')
  },
  true,
)
